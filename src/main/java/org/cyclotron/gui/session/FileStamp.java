package org.cyclotron.gui.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/** By what a file is told from what it was before: when it was written, and its bytes. */
record FileStamp(FileTime written, long bytes) {
    /** There is no file. */
    static final FileStamp ABSENT = new FileStamp(FileTime.fromMillis(Long.MIN_VALUE), -1);

    /** The stamp of a file as it is now; touches the disk. */
    static FileStamp of(Path file) {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            return new FileStamp(now.lastModifiedTime(), now.size());
        } catch (IOException e) {
            return ABSENT;
        }
    }
}
