/* Stands between a process and its disk: records what is written and synced below one folder, and makes syncs fail or lie.
 *
 * Loaded with LD_PRELOAD. The calls recorded are those a database makes: open, write, truncate, sync, unlink, rename. What could
 * change a file in a way that is not recorded is recorded as UNSEEN, so that whoever reads the trace refuses it instead of
 * believing it. Linux, glibc.
 *
 *   MUKTI_FAULTS_FOLDER      what lies below it is recorded; absolute
 *   MUKTI_FAULTS_TRACE       the trace, outside of the folder
 *   MUKTI_FAULTS_LEDGER      what is written to this file is recorded as an acknowledgement
 *   MUKTI_FAULTS_FAIL_SYNC   the sync of this number, from 1, fails with EIO
 *   MUKTI_FAULTS_NO_SYNC     every sync answers at once that all is well, and does nothing
 *   MUKTI_FAULTS_SYNC_MICROS how long a sync takes
 *
 * No sync reaches the machine's disk: what is kept is said by the trace alone.
 *
 * A record of the trace, little-endian: u32 what, u32 file, u64 number, u64 length, then that many bytes.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

enum what {
    OPENED = 1,      /* file, number 1: made by this call, 2: a folder; bytes: its path below the folder */
    WRITTEN = 2,     /* file, number: where; bytes */
    CUT = 3,         /* file, number: its size from now on */
    SYNC_BEGAN = 4,  /* file, number of the sync */
    SYNC_ENDED = 5,  /* file, number of the sync: what was written before it began is kept */
    SYNC_FAILED = 6, /* file, number of the sync */
    REMOVED = 7,     /* bytes: path */
    RENAMED = 8,     /* bytes: path, a zero byte, new path */
    ACKNOWLEDGED = 9,/* bytes */
    FOLDER_MADE = 10,/* bytes: path */
    UNSEEN = 99,     /* bytes: what was done */
};

#define FILES 65536
static struct { dev_t dev; ino_t ino; } files[FILES];
static uint32_t file_count;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static char folder[PATH_MAX], ledger[PATH_MAX];
static int trace = -1;
static long fail_sync, sync_micros;
static int no_sync;
static uint64_t syncs;

#define REAL(name, type, ...) \
    static type (*real)(__VA_ARGS__); \
    if (!real) real = (type (*)(__VA_ARGS__))dlsym(RTLD_NEXT, #name)

__attribute__((constructor)) static void begin(void)
{
    const char *text;
    if ((text = getenv("MUKTI_FAULTS_FOLDER"))) snprintf(folder, sizeof folder, "%s", text);
    if ((text = getenv("MUKTI_FAULTS_LEDGER"))) snprintf(ledger, sizeof ledger, "%s", text);
    if ((text = getenv("MUKTI_FAULTS_FAIL_SYNC"))) fail_sync = atol(text);
    if ((text = getenv("MUKTI_FAULTS_SYNC_MICROS"))) sync_micros = atol(text);
    no_sync = getenv("MUKTI_FAULTS_NO_SYNC") != NULL;
    if ((text = getenv("MUKTI_FAULTS_TRACE")) && folder[0])
        trace = (int)syscall(SYS_openat, AT_FDCWD, text, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

/* Called with the lock held. */
static void record(enum what what, uint32_t file, uint64_t number, const void *bytes, uint64_t length)
{
    struct { uint32_t what, file; uint64_t number, length; } head = { what, file, number, length };
    struct iovec parts[2] = { { &head, sizeof head }, { (void *)bytes, length } };
    size_t whole = sizeof head + length, done = 0;
    int saved = errno;
    while (done < whole) {
        ssize_t count = syscall(SYS_writev, trace, parts, 2);
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) _exit(97); /* A trace with a hole proves nothing. */
        done += (size_t)count;
        for (int i = 0; i < 2 && count > 0; i++) {
            size_t step = (size_t)count < parts[i].iov_len ? (size_t)count : parts[i].iov_len;
            parts[i].iov_base = (char *)parts[i].iov_base + step;
            parts[i].iov_len -= step;
            count -= (ssize_t)step;
        }
    }
    errno = saved;
}

/* The path below the folder, or NULL. */
static const char *below(const char *path)
{
    size_t length = strlen(folder);
    if (trace < 0 || !length || strncmp(path, folder, length)) return NULL;
    if (!path[length]) return "";
    return path[length] == '/' ? path + length + 1 : NULL;
}

static const char *path_of(int fd, char *buffer)
{
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, buffer, PATH_MAX - 1);
    if (length < 0) return NULL;
    buffer[length] = 0;
    return buffer;
}

/* The number of an open file of the folder, from 1; 0 if it is none. Called with the lock held. */
static uint32_t number_of(int fd)
{
    struct stat known;
    char buffer[PATH_MAX];
    int saved = errno;
    if (trace < 0 || fstat(fd, &known)) { errno = saved; return 0; }
    errno = saved;
    if (!S_ISREG(known.st_mode) && !S_ISDIR(known.st_mode)) return 0;
    for (uint32_t i = file_count; i > 0; i--)
        if (files[i - 1].dev == known.st_dev && files[i - 1].ino == known.st_ino) return i;
    const char *path = path_of(fd, buffer);
    if (path && below(path)) record(UNSEEN, 0, 0, "open", 4);
    return 0;
}

static int is_ledger(int fd)
{
    char buffer[PATH_MAX];
    const char *path = ledger[0] ? path_of(fd, buffer) : NULL;
    return path && !strcmp(path, ledger);
}

static void opened(int fd, int made)
{
    char buffer[PATH_MAX];
    struct stat known;
    int saved = errno;
    const char *path = trace < 0 ? NULL : path_of(fd, buffer);
    path = path ? below(path) : NULL;
    if (path && !fstat(fd, &known)) {
        pthread_mutex_lock(&lock);
        uint32_t number = 0;
        for (uint32_t i = file_count; i > 0 && !number && !made; i--)
            if (files[i - 1].dev == known.st_dev && files[i - 1].ino == known.st_ino) number = i;
        if (!number) {
            if (file_count == FILES) _exit(97);
            files[file_count].dev = known.st_dev;
            files[file_count].ino = known.st_ino;
            number = ++file_count;
        }
        record(OPENED, number, S_ISDIR(known.st_mode) ? 2 : (uint64_t)made, path, strlen(path));
        pthread_mutex_unlock(&lock);
    }
    errno = saved;
}

/* --- opening ----------------------------------------------------------------------------------- */

static int open_it(int at, const char *path, int flags, mode_t mode)
{
    int made = 0, saved = errno;
    struct stat known;
    if (trace >= 0 && (flags & O_CREAT)) {
        made = fstatat(at, path, &known, 0) != 0;
        errno = saved;
    }
    int fd = (int)syscall(SYS_openat, at, path, flags | O_LARGEFILE, mode);
    if (fd >= 0) {
        opened(fd, made);
        if (flags & O_TRUNC) {
            pthread_mutex_lock(&lock);
            uint32_t file = made ? 0 : number_of(fd);
            if (file) record(CUT, file, 0, NULL, 0);
            pthread_mutex_unlock(&lock);
        }
    }
    return fd;
}

static mode_t mode_of(int flags, va_list rest)
{
    return flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0;
}

#define OPEN(name) \
    int name(const char *path, int flags, ...) \
    { \
        va_list rest; \
        va_start(rest, flags); \
        mode_t mode = mode_of(flags, rest); \
        va_end(rest); \
        return open_it(AT_FDCWD, path, flags, mode); \
    }
OPEN(open)
OPEN(open64)

#define OPENAT(name) \
    int name(int at, const char *path, int flags, ...) \
    { \
        va_list rest; \
        va_start(rest, flags); \
        mode_t mode = mode_of(flags, rest); \
        va_end(rest); \
        return open_it(at, path, flags, mode); \
    }
OPENAT(openat)
OPENAT(openat64)

int creat(const char *path, mode_t mode) { return open_it(AT_FDCWD, path, O_CREAT | O_WRONLY | O_TRUNC, mode); }

/* --- writing ----------------------------------------------------------------------------------- */

static void written(uint32_t file, int to_ledger, off_t offset, const void *bytes, ssize_t count)
{
    if (count <= 0) return;
    if (file) record(WRITTEN, file, (uint64_t)offset, bytes, (uint64_t)count);
    else if (to_ledger) record(ACKNOWLEDGED, 0, 0, bytes, (uint64_t)count);
}

ssize_t pwrite64(int fd, const void *bytes, size_t count, off_t offset)
{
    pthread_mutex_lock(&lock);
    uint32_t file = number_of(fd);
    ssize_t done = syscall(SYS_pwrite64, fd, bytes, count, offset);
    written(file, 0, offset, bytes, done);
    pthread_mutex_unlock(&lock);
    return done;
}

ssize_t pwrite(int fd, const void *bytes, size_t count, off_t offset) { return pwrite64(fd, bytes, count, offset); }

ssize_t write(int fd, const void *bytes, size_t count)
{
    if (trace < 0) return syscall(SYS_write, fd, bytes, count);
    pthread_mutex_lock(&lock);
    uint32_t file = number_of(fd);
    int to_ledger = !file && is_ledger(fd), saved = errno;
    off_t offset = file ? lseek(fd, 0, SEEK_CUR) : 0;
    if (file && (fcntl(fd, F_GETFL) & O_APPEND)) {
        struct stat known;
        fstat(fd, &known);
        offset = known.st_size;
    }
    errno = saved;
    ssize_t done = syscall(SYS_write, fd, bytes, count);
    written(file, to_ledger, offset, bytes, done);
    pthread_mutex_unlock(&lock);
    return done;
}

/* Pieces are written one after the other: the caller may be told that fewer were. */
ssize_t writev(int fd, const struct iovec *parts, int count)
{
    if (trace < 0) return syscall(SYS_writev, fd, parts, count);
    for (int i = 0; i < count; i++)
        if (parts[i].iov_len) return write(fd, parts[i].iov_base, parts[i].iov_len);
    return 0;
}

ssize_t pwritev64(int fd, const struct iovec *parts, int count, off_t offset)
{
    for (int i = 0; i < count; i++)
        if (parts[i].iov_len) return pwrite64(fd, parts[i].iov_base, parts[i].iov_len, offset);
    return 0;
}

ssize_t pwritev(int fd, const struct iovec *parts, int count, off_t offset) { return pwritev64(fd, parts, count, offset); }

int ftruncate64(int fd, off_t size)
{
    pthread_mutex_lock(&lock);
    uint32_t file = number_of(fd);
    int done = (int)syscall(SYS_ftruncate, fd, size);
    if (!done && file) record(CUT, file, (uint64_t)size, NULL, 0);
    pthread_mutex_unlock(&lock);
    return done;
}

int ftruncate(int fd, off_t size) { return ftruncate64(fd, size); }

/* --- what would change a file unseen ----------------------------------------------------------- */

static void unseen(int fd, const char *what)
{
    pthread_mutex_lock(&lock);
    if (number_of(fd)) record(UNSEEN, 0, 0, what, strlen(what));
    pthread_mutex_unlock(&lock);
}

/* SQLite maps its index of the log; after a crash that index is made anew, so it is not part of what must be kept. */
static void mapped(int fd, int protection, int flags)
{
    char buffer[PATH_MAX];
    if (trace < 0 || fd < 0 || !(protection & PROT_WRITE) || (flags & MAP_TYPE) == MAP_PRIVATE) return;
    const char *path = path_of(fd, buffer);
    size_t length = path ? strlen(path) : 0;
    if (path && below(path) && (length < 4 || strcmp(path + length - 4, "-shm"))) unseen(fd, "mmap");
}

void *mmap64(void *at, size_t length, int protection, int flags, int fd, off_t offset)
{
    mapped(fd, protection, flags);
    return (void *)syscall(SYS_mmap, at, length, protection, flags, fd, offset);
}

void *mmap(void *at, size_t length, int protection, int flags, int fd, off_t offset)
{
    return mmap64(at, length, protection, flags, fd, offset);
}

int fallocate64(int fd, int mode, off_t offset, off_t length)
{
    unseen(fd, "fallocate");
    return (int)syscall(SYS_fallocate, fd, mode, offset, length);
}

int fallocate(int fd, int mode, off_t offset, off_t length) { return fallocate64(fd, mode, offset, length); }

int posix_fallocate64(int fd, off_t offset, off_t length)
{
    return fallocate64(fd, 0, offset, length) ? errno : 0;
}

int posix_fallocate(int fd, off_t offset, off_t length) { return posix_fallocate64(fd, offset, length); }

ssize_t copy_file_range(int from, off_t *from_at, int to, off_t *to_at, size_t length, unsigned flags)
{
    unseen(to, "copy_file_range");
    return syscall(SYS_copy_file_range, from, from_at, to, to_at, length, flags);
}

ssize_t sendfile64(int to, int from, off_t *offset, size_t count)
{
    unseen(to, "sendfile");
    return syscall(SYS_sendfile, to, from, offset, count);
}

ssize_t sendfile(int to, int from, off_t *offset, size_t count) { return sendfile64(to, from, offset, count); }

/* --- syncing ----------------------------------------------------------------------------------- */

static int sync_it(int fd)
{
    pthread_mutex_lock(&lock);
    uint32_t file = number_of(fd);
    if (!file) {
        pthread_mutex_unlock(&lock);
        return 0;
    }
    uint64_t number = ++syncs;
    if (!no_sync) record(SYNC_BEGAN, file, number, NULL, 0);
    pthread_mutex_unlock(&lock);
    if (sync_micros) usleep((useconds_t)sync_micros);
    int fails = fail_sync && number == (uint64_t)fail_sync;
    pthread_mutex_lock(&lock);
    if (!no_sync) record(fails ? SYNC_FAILED : SYNC_ENDED, file, number, NULL, 0);
    pthread_mutex_unlock(&lock);
    if (fails) errno = EIO;
    return fails ? -1 : 0;
}

int fsync(int fd) { return trace < 0 ? (int)syscall(SYS_fsync, fd) : sync_it(fd); }
int fdatasync(int fd) { return trace < 0 ? (int)syscall(SYS_fdatasync, fd) : sync_it(fd); }

/* --- names ------------------------------------------------------------------------------------- */

int unlink(const char *path)
{
    const char *name = below(path);
    pthread_mutex_lock(&lock);
    int done = (int)syscall(SYS_unlinkat, AT_FDCWD, path, 0);
    if (!done && name) record(REMOVED, 0, 0, name, strlen(name));
    pthread_mutex_unlock(&lock);
    return done;
}

int unlinkat(int at, const char *path, int flags)
{
    REAL(unlinkat, int, int, const char *, int);
    if (at == AT_FDCWD && !flags) return unlink(path);
    return real(at, path, flags);
}

int rename(const char *from, const char *to)
{
    const char *old = below(from), *new = below(to);
    char both[2 * PATH_MAX];
    pthread_mutex_lock(&lock);
    int done = (int)syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0);
    if (!done && old && new) {
        size_t first = strlen(old) + 1, second = strlen(new);
        memcpy(both, old, first);
        memcpy(both + first, new, second);
        record(RENAMED, 0, 0, both, first + second);
    } else if (!done && (old || new)) {
        record(UNSEEN, 0, 0, "rename", 6);
    }
    pthread_mutex_unlock(&lock);
    return done;
}

int mkdir(const char *path, mode_t mode)
{
    const char *name = below(path);
    pthread_mutex_lock(&lock);
    int done = (int)syscall(SYS_mkdirat, AT_FDCWD, path, mode);
    if (!done && name) record(FOLDER_MADE, 0, 0, name, strlen(name));
    pthread_mutex_unlock(&lock);
    return done;
}
