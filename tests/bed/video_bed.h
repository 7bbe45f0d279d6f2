// SPDX-License-Identifier: GPL-3.0-or-later
// An invented UVC camera (umockdev): what the driver meets at /dev/video1, beside the metadata node
// /dev/video0 that such cameras have. It fills buffers that were lent to it; memory of its own it
// cannot map. Runs under umockdev-wrapper.
#pragma once

#include <QByteArray>
#include <QImage>
#include <QMap>
#include <QMutex>
#include <QString>

#include <unistd.h>

extern "C" {
typedef struct _UMockdevTestbed UMockdevTestbed;
typedef struct _UMockdevIoctlBase UMockdevIoctlBase;
typedef struct _UMockdevIoctlClient UMockdevIoctlClient;
struct v4l2_buffer;
}

namespace foyer {

struct VideoSize {
    bool compressed = true; // MJPG, else YUYV
    quint32 width = 1280;
    quint32 height = 720;
    quint32 rate = 30;
};

struct VideoMake {
    QByteArray ids = "046d:0825";
    QByteArray serial = "C01";
    QByteArray name = "Document Camera";
    QList<VideoSize> sizes{{true, 1280, 720, 30}, {false, 640, 480, 30}, {true, 1920, 1080, 15}};
};

enum class VideoFault {
    None,
    Silent,      // no picture comes
    Flood,       // pictures without end
    Torn,        // each picture lacks its end
    Empty,       // buffers come back with nothing in them
    Overlong,    // says that it filled more than was lent
    Misnumbered, // gives back a buffer that does not exist
    OtherSize,   // pictures of another size than agreed
    ZeroFormat,  // agrees to a format without pixels
    HugeFormat,  // wants buffers of 4 GB
    OddStride,   // lines longer than any line
    NoOwnMemory, // refuses memory that is lent
    Marked,      // each buffer is marked as broken
    Endless,     // lists formats, sizes and rates without end
};

class VideoBed {
public:
    VideoBed(UMockdevTestbed *testbed, VideoMake make = {}); // must outlive it
    ~VideoBed();
    VideoBed(const VideoBed &) = delete;
    VideoBed &operator=(const VideoBed &) = delete;

    void plug();
    void unplug(); // an open descriptor gets ENODEV from then on
    void show(const QImage &scene, bool withHuffmanTables = true);
    void set(VideoFault fault);
    void lentBy(qint64 process); // whose memory the buffers are; our own unless said

    [[nodiscard]] int starts() const; // STREAMON so far
    [[nodiscard]] int taken() const;  // buffers given back so far
    [[nodiscard]] bool streaming() const;
    [[nodiscard]] VideoSize size() const; // agreed last
    [[nodiscard]] QMap<quint32, qint32> controls() const;

private:
    struct Lent {
        quint64 address = 0;
        quint32 length = 0;
        bool queued = false;
    };
    static int answer(UMockdevIoctlBase *, UMockdevIoctlClient *client, VideoBed *self);
    int handle(UMockdevIoctlClient *client);
    [[nodiscard]] QByteArray file(const char *node) const;
    [[nodiscard]] QByteArray picture() const;
    [[nodiscard]] int fill(v4l2_buffer &buffer);

    UMockdevTestbed *m_testbed;
    const VideoMake m_make;
    UMockdevIoctlBase *m_handler;
    mutable QMutex m_mutex; // calls come on umockdev's thread
    bool m_plugged = false;
    QImage m_scene;
    bool m_tables = true;
    VideoFault m_fault = VideoFault::None;
    VideoSize m_size;
    QByteArray m_picture; // of the scene at the size agreed
    QList<Lent> m_lent;
    bool m_streaming = false;
    bool m_pause = false; // one picture each time it is asked, then none
    pid_t m_driver = getpid();
    int m_starts = 0;
    int m_taken = 0;
    QMap<quint32, qint32> m_controls;
};

} // namespace foyer
