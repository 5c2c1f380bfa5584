package org.cyclotron;

/** The entry point: picks the command line or the window from the arguments. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.out.println("Cyclotron");
    }
}
