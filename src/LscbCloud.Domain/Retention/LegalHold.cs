using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Retention;

/// <summary>
/// Something outside the board, such as a public inquiry, wants its records kept as they are. From the day it is put on until
/// it is lifted nothing of the board is destroyed, whatever its retention schedule says.
/// </summary>
/// <remarks>Words that name a child are removed all the same: that is a duty of its own, and its fact is kept.</remarks>
public sealed class LegalHold : AggregateRoot, IBoardOwned
{
    public const int ReasonMaxLength = 1000;

    private LegalHold()
    {
        // EF Core materialises holds through here.
    }

    public LegalHoldId Id { get; private init; }

    public BoardId BoardId { get; private init; }

    /// <summary>Who wants the records kept, and why.</summary>
    public string Reason { get; private init; } = "";

    public DateOnly PutOnOn { get; private init; }

    public Author PutOnBy { get; private init; } = Author.Nobody;

    /// <summary>The day on which it was lifted; none while it is on.</summary>
    public DateOnly? LiftedOn { get; private set; }

    public Author? LiftedBy { get; private set; }

    public string? LiftReason { get; private set; }

    public override string Kind => "legal hold";

    public override string Label => $"Legal hold of {PutOnOn.InWords()}";

    public override Guid SubjectId => Id.Value;

    /// <summary>Puts a hold on the whole board. Refused while another is on.</summary>
    /// <param name="reason">Who wants the records kept, and why.</param>
    /// <param name="on">The day from which it is on.</param>
    /// <param name="by">Who puts it on.</param>
    /// <param name="heldSince">Since when the board is under a hold already; none where it is under no hold.</param>
    public static Result<LegalHold> PutOn(string reason, DateOnly on, Author by, DateOnly? heldSince)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        ArgumentNullException.ThrowIfNull(by);

        if (heldSince is not null)
        {
            return RetentionErrors.HoldIsOn;
        }

        var hold = new LegalHold
        {
            Id = LegalHoldId.New(),
            Reason = reason,
            PutOnOn = on,
            PutOnBy = by,
        };
        hold.RecordEvent("Put a legal hold on the board", FieldChange.Added("Reason", reason));

        return hold;
    }

    /// <summary>Lifts it, and says why. It stays on record.</summary>
    public Result Lift(string reason, DateOnly on, Author by)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        ArgumentNullException.ThrowIfNull(by);

        if (LiftedOn is not null)
        {
            return RetentionErrors.HoldIsLifted;
        }

        LiftedOn = on;
        LiftedBy = by;
        LiftReason = reason;
        RecordEvent("Lifted the legal hold", FieldChange.Added("Reason", reason));

        return Result.Success;
    }
}
