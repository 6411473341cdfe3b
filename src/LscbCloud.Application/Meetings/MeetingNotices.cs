using LscbCloud.Application.Common;
using LscbCloud.Application.Notifications;

namespace LscbCloud.Application.Meetings;

/// <summary>What the daily email tells of meetings.</summary>
internal sealed class MeetingNotices : INotices
{
    public static Notice Round { get; } =
        new(
            PlaceKind.Board,
            Order: 70,
            "round",
            "Meetings whose last day for updates is near",
            "meeting whose last day for updates is near",
            "meetings whose last day for updates is near",
            Permission.RecordUpdates
        );

    public static Notice Report { get; } =
        new(
            PlaceKind.Board,
            Order: 90,
            "report",
            "Meetings whose reports are to be copied",
            "meeting whose reports are to be copied",
            "meetings whose reports are to be copied",
            Permission.ReportToMeetings
        );

    public IEnumerable<Notice> Notices => [Round, Report];
}
