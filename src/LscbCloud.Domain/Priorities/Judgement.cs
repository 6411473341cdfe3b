using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Priorities;

/// <summary>How a priority is going, in the words of the board's scale: proposed by its lead, agreed by the chair or the executive at a dated meeting.</summary>
public sealed class Judgement : IBoardOwned
{
    public const int ReasonMaxLength = 1000;
    public const int MeetingMaxLength = 120;

    private Judgement()
    {
        // EF Core materialises judgements through here.
    }

    public JudgementId Id { get; private init; }

    public BoardId BoardId { get; private init; }

    public PriorityId PriorityId { get; private init; }

    public JudgementValue Value { get; private init; }

    /// <summary>The board's word for the value when it was proposed; later scales do not rename it.</summary>
    public string Label { get; private init; } = "";

    public string Reason { get; private init; } = "";

    public JudgementState State { get; private set; }

    public Author ProposedBy { get; private init; } = Author.Nobody;

    public DateOnly ProposedOn { get; private init; }

    /// <summary>The meeting at which it was agreed, such as "Board meeting".</summary>
    public string? Meeting { get; private set; }

    /// <summary>That meeting, where the board keeps it here.</summary>
    public MeetingId? MeetingId { get; private set; }

    /// <summary>The day of that meeting.</summary>
    public DateOnly? AgreedOn { get; private set; }

    public Author? AgreedBy { get; private set; }

    /// <summary>Whether it was made up for the demonstration; a real board's judgement never is, without this label.</summary>
    public bool IsInvented { get; private init; }

    /// <summary>Why this person cannot agree it: nobody agrees what they proposed themselves.</summary>
    public Error? WhyNotAgreed(Asker by) => by.Is(ProposedBy) ? PriorityErrors.OwnProposal : null;

    internal static Judgement Propose(PriorityId priority, ProposedJudgement proposed, Author by, DateOnly on) =>
        new()
        {
            Id = JudgementId.New(),
            PriorityId = priority,
            Value = proposed.Value,
            Label = proposed.Label,
            Reason = proposed.Reason,
            IsInvented = proposed.IsInvented,
            State = JudgementState.Proposed,
            ProposedBy = by,
            ProposedOn = on,
        };

    internal void AgreeAt(AgreedAt at, Author by)
    {
        State = JudgementState.Agreed;
        Meeting = at.Meeting;
        MeetingId = at.MeetingId;
        AgreedOn = at.On;
        AgreedBy = by;
    }

    internal void Withdraw() => State = JudgementState.Withdrawn;
}
