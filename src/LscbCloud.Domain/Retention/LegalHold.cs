using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Retention;

/// <summary>
/// Something outside a board or an agency, such as a public inquiry, wants its records kept as they are. From the day it is put on
/// until it is lifted nothing of that owner is destroyed, whatever its retention schedule says.
/// </summary>
/// <remarks>Words that name a child are removed all the same: that is a duty of its own, and its fact is kept.</remarks>
public abstract class LegalHold : AggregateRoot
{
    public const int ReasonMaxLength = 1000;

    private protected LegalHold()
    {
        // EF Core materialises holds through here.
    }

    private protected LegalHold(string reason, DateOnly on, Author by)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        ArgumentNullException.ThrowIfNull(by);

        Id = LegalHoldId.New();
        Reason = reason;
        PutOnOn = on;
        PutOnBy = by;
    }

    public LegalHoldId Id { get; private init; }

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

    /// <summary>Puts it on, and records that. Refused while another is on.</summary>
    private protected Result<LegalHold> PutOn(string sentence, DateOnly? heldSince)
    {
        if (heldSince is not null)
        {
            return RetentionErrors.HoldIsOn;
        }

        RecordEvent(sentence, FieldChange.Added("Reason", Reason));

        return this;
    }
}
