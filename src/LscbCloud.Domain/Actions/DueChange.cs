using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Actions;

/// <summary>A change of the day by which an action is due: asked for by its owner and granted by the board, or made by the board.</summary>
public sealed class DueChange : ITwoParty
{
    public const int ReasonMaxLength = 1000;

    private DueChange()
    {
        // EF Core materialises changes through here.
    }

    public DueChangeId Id { get; private init; }

    public BoardId BoardId { get; private init; }

    public AgencyId? AgencyId { get; private set; }

    public ActionId ActionId { get; private init; }

    /// <summary>Its place among the changes of the action, from 1.</summary>
    public int Number { get; private init; }

    /// <summary>The day by which it was due before.</summary>
    public DateOnly FromOn { get; private init; }

    /// <summary>The day that is asked for, or was set.</summary>
    public DateOnly ToOn { get; private init; }

    /// <summary>Why more time, or less, is needed.</summary>
    public string Reason { get; private init; } = "";

    public DueChangeState State { get; private set; }

    public Side Side { get; private init; }

    public Author AskedBy { get; private init; } = Author.Nobody;

    public DateTimeOffset AskedAt { get; private init; }

    /// <summary>Why it was refused; present when, and only when, it was.</summary>
    public string? AnswerReason { get; private set; }

    public DateOnly? AnsweredOn { get; private set; }

    public Author? AnsweredBy { get; private set; }

    internal static DueChange Of(BoardAction action, int number, DateOnly to, string reason, StatementBy by) =>
        new()
        {
            Id = DueChangeId.New(),
            BoardId = action.BoardId,
            AgencyId = action.AgencyId,
            ActionId = action.Id,
            Number = number,
            FromOn = action.DueOn,
            ToOn = to,
            Reason = reason,
            Side = by.Side,
            AskedBy = by.Signature.Author,
            AskedAt = by.Signature.At,
        };

    internal void TransferTo(AgencyId agency) => AgencyId = agency;

    internal void AnswerWith(DueChangeState state, string? reason, DateOnly on, Author by)
    {
        State = state;
        AnswerReason = reason;
        AnsweredOn = on;
        AnsweredBy = by;
    }
}
