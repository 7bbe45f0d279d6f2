// SPDX-License-Identifier: GPL-3.0-or-later
// Direction and perspective of a code from the gradients of all its edges: far more exact than the
// outline of the region, because tens of thousands of pixels vote.
#include "kiosk/reader/code_regions.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace foyer {
namespace {

constexpr double pi = 3.14159265358979;
constexpr int bins = 180;
constexpr double mostPixels = 120'000; // of the patch in which edges vote

// One edge pixel: place from the middle of the patch in units of reach, unit normal, weight.
struct Edge {
    float x, y, nx, ny, weight;
};

struct Edges {
    std::vector<Edge> all;
    std::array<double, bins> histogram{};
    double energy = 0;
};

int binOf(float nx, float ny)
{
    return int(cv::fastAtan2(ny, nx)) % bins; // of half a turn, in degrees
}

Edges edgesOf(const cv::Mat &patch, const cv::Mat &mask, double reach)
{
    cv::Mat smooth;
    cv::GaussianBlur(patch, smooth, {3, 3}, 0);
    cv::Mat dx;
    cv::Mat dy;
    cv::Scharr(smooth, dx, CV_16S, 1, 0);
    cv::Scharr(smooth, dy, CV_16S, 0, 1);
    cv::Scalar meanX;
    cv::Scalar spreadX;
    cv::Scalar meanY;
    cv::Scalar spreadY;
    cv::meanStdDev(dx, meanX, spreadX, mask);
    cv::meanStdDev(dy, meanY, spreadY, mask);
    const double least = spreadX[0] * spreadX[0] + spreadY[0] * spreadY[0];
    Edges edges;
    edges.all.reserve(size_t(patch.total() / 3));
    for (int y = 1; y + 1 < patch.rows; ++y) {
        const short *gx = dx.ptr<short>(y);
        const short *gy = dy.ptr<short>(y);
        const uchar *inside = mask.ptr<uchar>(y);
        for (int x = 1; x + 1 < patch.cols; ++x) {
            const float square = float(gx[x]) * float(gx[x]) + float(gy[x]) * float(gy[x]);
            if (!inside[x] || square < float(least))
                continue;
            const float length = std::sqrt(square);
            Edge edge{float((x - patch.cols / 2.0) / reach), float((y - patch.rows / 2.0) / reach),
                      float(gx[x]) / length, float(gy[x]) / length, length};
            edges.histogram[size_t(binOf(edge.nx, edge.ny))] += length;
            edges.energy += length;
            edges.all.push_back(edge);
        }
    }
    return edges;
}

double around(const std::array<double, bins> &histogram, int bin, int reach)
{
    double sum = 0;
    for (int d = -reach; d <= reach; ++d)
        sum += histogram[size_t((bin + d + bins) % bins)];
    return sum;
}

int strongest(const std::array<double, bins> &histogram, int from, int to)
{
    int best = from;
    for (int bin = from; bin <= to; ++bin)
        if (around(histogram, bin % bins, 3) > around(histogram, best % bins, 3))
            best = bin;
    return best % bins;
}

// The point in which the lines of one direction meet: each edge is a line through it. First as if
// they were parallel, then with ever less patience for edges that point elsewhere. A point nearer
// than a leaning card can have its own comes of too few edges; then they stay parallel.
bool meetingPoint(const Edges &edges, int bin, double nearest, cv::Vec3d &point)
{
    struct Round {
        double tolerance;
        bool parallel;
    };
    const double angle = (bin + 0.5) * pi / bins;
    point = {-std::sin(angle), std::cos(angle), 0}; // along the lines, at infinity
    for (const Round round :
         {Round{0.2, true}, {0.1, true}, {0.1, false}, {0.06, false}, {0.04, false}}) {
        cv::Matx33d sum = cv::Matx33d::zeros();
        int count = 0;
        for (const Edge &edge : edges.all) {
            // The direction from here to the meeting point.
            const double tx = point[0] - point[2] * edge.x;
            const double ty = point[1] - point[2] * edge.y;
            const double off = tx * edge.nx + ty * edge.ny;
            if (off * off > round.tolerance * round.tolerance * (tx * tx + ty * ty))
                continue;
            const double nx = edge.nx;
            const double ny = edge.ny;
            const double d = -(nx * edge.x + ny * edge.y);
            const double w = edge.weight;
            sum(0, 0) += w * nx * nx;
            sum(0, 1) += w * nx * ny;
            sum(1, 1) += w * ny * ny;
            sum(0, 2) += w * nx * d;
            sum(1, 2) += w * ny * d;
            sum(2, 2) += w * d * d;
            ++count;
        }
        if (count < 20)
            return false;
        sum(1, 0) = sum(0, 1);
        sum(2, 0) = sum(0, 2);
        sum(2, 1) = sum(1, 2);
        cv::Vec3d found(0, 0, 1);
        if (!round.parallel) {
            cv::Mat values;
            cv::Mat vectors;
            cv::eigen(cv::Mat(sum), values, vectors);
            found = {vectors.at<double>(2, 0), vectors.at<double>(2, 1), vectors.at<double>(2, 2)};
        }
        if (std::hypot(found[0], found[1]) < nearest * std::abs(found[2])) {
            // The mean normal of the same edges.
            const double normal = 0.5 * std::atan2(2 * sum(0, 1), sum(0, 0) - sum(1, 1));
            found = {-std::sin(normal), std::cos(normal), 0};
        }
        point = found;
    }
    return true;
}

// Projective map that sends `level` to infinity along x and `plumb` along y, and leaves the middle
// in size.
cv::Matx33d mapTo(cv::Vec3d level, cv::Vec3d plumb)
{
    cv::Vec3d horizon = level.cross(plumb);
    horizon /= horizon[2];
    cv::Vec2d x(level[0], level[1]);
    cv::Vec2d y(plumb[0], plumb[1]);
    x /= cv::norm(x);
    y /= cv::norm(y);
    if (x[0] * y[1] - x[1] * y[0] < 0)
        y = -y; // never a mirror image
    const cv::Matx33d affine = cv::Matx33d(x[0], y[0], 0, x[1], y[1], 0, 0, 0, 1).inv();
    return affine * cv::Matx33d(1, 0, 0, 0, 1, 0, horizon[0], horizon[1], 1);
}

// Counts the edges on level lines of the upright patch, three rows averaged.
double edgeSpacing(const cv::Mat &grey, const Upright &upright)
{
    const cv::Rect2d &b = upright.bounds;
    const int width = int(std::min(1600.0, b.width * 0.8));
    const int height = 3 * 9;
    if (width < 16)
        return 0;
    // Nine bands, each three pixels high, spread over the middle of the region.
    double crossings = 0;
    double length = 0;
    for (int band = 0; band < 9; ++band) {
        const double top = b.y + b.height * (0.14 + 0.08 * band);
        const cv::Matx33d shift(1, 0, -(b.x + b.width / 2 - width / 2.0), 0, 1, -top, 0, 0, 1);
        cv::Mat strip;
        cv::warpPerspective(grey, strip, shift * upright.view, {width, height / 9},
                            cv::INTER_LINEAR, cv::BORDER_REPLICATE);
        cv::Mat row;
        cv::reduce(strip, row, 0, cv::REDUCE_AVG, CV_32F);
        cv::Mat mean;
        cv::blur(row, mean, {25, 1});
        row -= mean;
        cv::Scalar m;
        cv::Scalar spread;
        cv::meanStdDev(row, m, spread);
        const float least = float(spread[0] * 0.35);
        int side = 0;
        for (int x = 0; x < width; ++x) {
            const float value = row.at<float>(x);
            const int now = value > least ? 1 : value < -least ? -1 : 0;
            if (now != 0 && now != side) {
                crossings += side != 0;
                side = now;
            }
        }
        length += width;
    }
    return crossings > 9 ? length / crossings : 0;
}

} // namespace

bool straighten(const cv::Mat &grey, const CodeRegion &region, Upright &upright)
{
    const cv::Rect frame(0, 0, grey.cols, grey.rows);
    const cv::Rect box = cv::boundingRect(region.hull) & frame;
    if (box.width < 16 || box.height < 16)
        return false;
    const double shrink = std::min(1.0, std::sqrt(mostPixels / box.area()));
    cv::Mat patch = grey(box);
    if (shrink < 0.75)
        cv::resize(patch, patch, {}, shrink, shrink, cv::INTER_AREA);
    const double factor = double(patch.cols) / box.width;
    cv::Mat mask(patch.size(), CV_8U, cv::Scalar(0));
    std::vector<cv::Point> outline;
    outline.reserve(region.hull.size());
    for (const cv::Point2f &at : region.hull)
        outline.push_back((at - cv::Point2f(box.tl())) * factor);
    cv::fillConvexPoly(mask, outline, cv::Scalar(255));
    const double reach = std::max(patch.cols, patch.rows) / 2.0;
    Edges edges = edgesOf(patch, mask, reach);
    if (edges.all.size() < 60)
        return false;

    // Normals of upright lines, then normals of level ones, about square to them.
    const int first = strongest(edges.histogram, 0, bins - 1);
    const int second = strongest(edges.histogram, first + bins / 2 - 25, first + bins / 2 + 25);
    upright.across = around(edges.histogram, first, 9) / edges.energy;
    upright.along = around(edges.histogram, second, 9) / edges.energy;
    // Letters, hair and noise have edges in all directions.
    if (upright.across + upright.along < 0.28)
        return false;
    // Enough of them say where the lines meet.
    constexpr size_t enough = 16'000;
    if (const size_t step = edges.all.size() / enough; step > 1) {
        for (size_t i = 0; i * step < edges.all.size(); ++i)
            edges.all[i] = edges.all[i * step];
        edges.all.resize(edges.all.size() / step);
    }
    const double nearest = 0.7 * std::max(grey.cols, grey.rows) * factor / reach;
    cv::Vec3d plumb;
    if (!meetingPoint(edges, first, nearest, plumb))
        return false;
    cv::Vec3d level;
    if (upright.along < 0.04 || !meetingPoint(edges, second, nearest, level))
        level = {-plumb[1], plumb[0], 0};
    const double unit = reach / factor;
    const cv::Matx33d toMiddle(1 / unit, 0, -(box.x + box.width / 2.0) / unit, 0, 1 / unit,
                               -(box.y + box.height / 2.0) / unit, 0, 0, 1);
    upright.view = cv::Matx33d::diag({unit, unit, 1}) * mapTo(level, plumb) * toMiddle;

    std::vector<cv::Point2d> hull(region.hull.begin(), region.hull.end());
    cv::perspectiveTransform(hull, hull, upright.view);
    double left = 1e9;
    double top = 1e9;
    double right = -1e9;
    double bottom = -1e9;
    for (const cv::Point2d &p : hull) {
        left = std::min(left, p.x);
        right = std::max(right, p.x);
        top = std::min(top, p.y);
        bottom = std::max(bottom, p.y);
    }
    upright.bounds = {left, top, right - left, bottom - top};
    // A view that blows the patch up is nonsense.
    if (!(upright.bounds.area() < 6.0 * box.area()))
        return false;
    upright.edgeSpacing = edgeSpacing(grey, upright);
    return upright.edgeSpacing > 0;
}

} // namespace foyer
