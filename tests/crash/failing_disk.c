/* Lets no sync succeed while the file that FAILING_DISK names exists: of any file, or of those whose names end
   as FAILING_FILES says. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static int fails(int fd) {
    const char *flag = getenv("FAILING_DISK"), *end = getenv("FAILING_FILES");
    char link[64], name[PATH_MAX + 1];
    if (!flag || access(flag, F_OK) != 0) return 0;
    if (!end) return 1;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t size = readlink(link, name, PATH_MAX);
    if (size < (ssize_t)strlen(end)) return 0;
    name[size] = 0;
    return strcmp(name + size - strlen(end), end) == 0;
}

int fsync(int fd) {
    int (*real)(int) = (int (*)(int))dlsym(RTLD_NEXT, "fsync");
    if (fails(fd)) { errno = EIO; return -1; }
    return real(fd);
}

int fdatasync(int fd) {
    int (*real)(int) = (int (*)(int))dlsym(RTLD_NEXT, "fdatasync");
    if (fails(fd)) { errno = EIO; return -1; }
    return real(fd);
}
