using LscbCloud.Domain.Common;
using LscbCloud.Domain.Priorities;

namespace LscbCloud.Domain.Actions;

/// <summary>What an action came from. It is the board's own: an agency that owns the action does not see it.</summary>
public sealed class ActionSource : IBoardOwned
{
    private ActionSource()
    {
        // EF Core materialises sources through here.
    }

    public ActionSourceId Id { get; private init; }

    public BoardId BoardId { get; private init; }

    public ActionId ActionId { get; private init; }

    public SourceKind Kind { get; private init; }

    public PriorityId? PriorityId { get; private init; }

    public MeetingId? MeetingId { get; private init; }

    /// <summary>How it is called, such as "Board meeting, 13 July 2017".</summary>
    public string Words { get; private init; } = "";

    internal static ActionSource Of(ActionId action, SourceTerms terms) =>
        new()
        {
            Id = ActionSourceId.New(),
            ActionId = action,
            Kind = terms.Kind,
            PriorityId = terms.Priority,
            MeetingId = terms.Meeting,
            Words = terms.Words,
        };
}
