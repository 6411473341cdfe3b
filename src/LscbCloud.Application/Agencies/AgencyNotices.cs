using LscbCloud.Application.Common;
using LscbCloud.Application.Notifications;

namespace LscbCloud.Application.Agencies;

/// <summary>What the daily email tells of agencies with a seat.</summary>
internal sealed class AgencyNotices : INotices
{
    public static Notice Successor { get; } =
        new(
            PlaceKind.Board,
            Order: 120,
            "agency",
            "Agencies that have become others",
            "agency that has become another",
            "agencies that have become others",
            Permission.ManageSeats
        );

    public IEnumerable<Notice> Notices => [Successor];
}
