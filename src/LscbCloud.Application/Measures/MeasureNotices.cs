using LscbCloud.Application.Common;
using LscbCloud.Application.Notifications;

namespace LscbCloud.Application.Measures;

/// <summary>What the daily email tells of measures.</summary>
internal sealed class MeasureNotices : INotices
{
    public static Notice Reading { get; } =
        new(
            PlaceKind.Board,
            Order: 100,
            "reading",
            "Measures that wait for a reading",
            "measure that waits for a reading",
            "measures that wait for a reading",
            Permission.WriteMeasures
        );

    public IEnumerable<Notice> Notices => [Reading];
}
