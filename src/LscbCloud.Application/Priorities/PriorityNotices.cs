using LscbCloud.Application.Common;
using LscbCloud.Application.Notifications;

namespace LscbCloud.Application.Priorities;

/// <summary>What the daily email tells of priorities.</summary>
internal sealed class PriorityNotices : INotices
{
    public static Notice Judgement { get; } =
        new(
            PlaceKind.Board,
            Order: 60,
            "judgement",
            "Judgements that wait to be agreed",
            "judgement that waits to be agreed",
            "judgements that wait to be agreed",
            Permission.AgreeJudgements
        );

    public static Notice Update { get; } =
        new(
            PlaceKind.Board,
            Order: 80,
            "update",
            "Priorities without an update or an impact",
            "priority without an update or an impact",
            "priorities without an update or an impact",
            Permission.RecordUpdates
        );

    public IEnumerable<Notice> Notices => [Judgement, Update];
}
