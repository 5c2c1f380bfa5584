/*
 * The cycles of a linear feedback shift register over GF(2), by walking every state once and marking it in a bitmap of
 * the whole space: what a plain C program does, for `cyclotron benchmark` to stand beside.
 *
 *   bitmap_walk DEGREE TAPS
 *
 * DEGREE is 1 to 40. TAPS is a number, 0x for hexadecimal: bit i is c_i in s(t+d) = c_0 s(t) + ... + c_(d-1) s(t+d-1);
 * bit 0 must be set, so that the step is a permutation. A state is the number with s(t+i) at bit i.
 *
 * Output: a line "seconds S", the time of the walk without the start of the process, then a line "LENGTH COUNT" for each
 * length of a cycle, shortest first. Memory: a bit a state. One thread: a walker of a bitmap walks a cycle from end to end,
 * so a register with one giant cycle has nothing to share.
 */
#include <inttypes.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

struct term {
    uint64_t length;
    uint64_t count;
};

struct census {
    struct term *terms;
    size_t size;
    size_t capacity;
};

static void fail(const char *reason) {
    fprintf(stderr, "bitmap_walk: %s\n", reason);
    exit(2);
}

static void add_cycle(struct census *census, uint64_t length) {
    for (size_t i = census->size; i-- > 0;) {
        if (census->terms[i].length == length) {
            census->terms[i].count++;
            return;
        }
    }
    if (census->size == census->capacity) {
        census->capacity = census->capacity == 0 ? 16 : 2 * census->capacity;
        census->terms = realloc(census->terms, census->capacity * sizeof *census->terms);
        if (census->terms == NULL) {
            fail("out of memory");
        }
    }
    census->terms[census->size++] = (struct term){length, 1};
}

static uint64_t walk_cycle(uint64_t *visited, uint64_t start, uint64_t taps, int top) {
    uint64_t state = start;
    uint64_t length = 0;
    do {
        visited[state >> 6] |= UINT64_C(1) << (state & 63);
        state = state >> 1 | (uint64_t)(__builtin_popcountll(state & taps) & 1) << top;
        length++;
    } while (state != start);
    return length;
}

static void walk(struct census *census, uint64_t *visited, int degree, uint64_t taps) {
    uint64_t states = UINT64_C(1) << degree;
    uint64_t words = states < 64 ? 1 : states / 64;
    if (states < 64) {
        visited[0] = ~UINT64_C(0) << states;
    }
    for (uint64_t word = 0; word < words; word++) {
        while (~visited[word] != 0) {
            uint64_t start = word * 64 + (uint64_t)__builtin_ctzll(~visited[word]);
            add_cycle(census, walk_cycle(visited, start, taps, degree - 1));
        }
    }
}

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec * 1e-9;
}

static int by_length(const void *left, const void *right) {
    uint64_t a = ((const struct term *)left)->length;
    uint64_t b = ((const struct term *)right)->length;
    return a < b ? -1 : a > b;
}

int main(int count, char **arguments) {
    if (count != 3) {
        fail("usage: bitmap_walk DEGREE TAPS");
    }
    int degree = atoi(arguments[1]);
    uint64_t taps = strtoull(arguments[2], NULL, 0);
    if (degree < 1 || degree > 40 || taps >> degree != 0) {
        fail("the degree must be 1 to 40, and the taps must lie below it");
    }
    if ((taps & 1) == 0) {
        fail("bit 0 of the taps must be set");
    }
    uint64_t *visited = calloc(degree < 6 ? 1 : (size_t)1 << (degree - 6), sizeof *visited);
    if (visited == NULL) {
        fail("out of memory");
    }
    struct census census = {NULL, 0, 0};
    double start = now();
    walk(&census, visited, degree, taps);
    double seconds = now() - start;
    qsort(census.terms, census.size, sizeof *census.terms, by_length);
    printf("seconds %.9f\n", seconds);
    for (size_t i = 0; i < census.size; i++) {
        printf("%" PRIu64 " %" PRIu64 "\n", census.terms[i].length, census.terms[i].count);
    }
    free(census.terms);
    free(visited);
    return 0;
}
