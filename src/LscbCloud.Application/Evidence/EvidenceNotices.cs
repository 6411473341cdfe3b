using LscbCloud.Application.Common;
using LscbCloud.Application.Notifications;

namespace LscbCloud.Application.Evidence;

/// <summary>What the daily email tells of evidence.</summary>
internal sealed class EvidenceNotices : INotices
{
    public static Notice Review { get; } =
        new(
            PlaceKind.Board,
            Order: 110,
            "evidence",
            "Evidence that is due for review",
            "item of evidence that is due for review",
            "items of evidence that are due for review",
            Permission.WriteEvidence
        );

    public IEnumerable<Notice> Notices => [Review];
}
