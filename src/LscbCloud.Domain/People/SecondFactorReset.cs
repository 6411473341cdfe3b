using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.People;

/// <summary>One operator's request to take a lost second factor away, which another operator approves.</summary>
public sealed class SecondFactorReset : AggregateRoot
{
    public const int ReasonMaxLength = 500;

    public static readonly TimeSpan Life = TimeSpan.FromHours(24);

    private SecondFactorReset()
    {
        // EF Core materialises resets through here.
    }

    public SecondFactorResetId Id { get; private init; }

    public PersonId PersonId { get; private init; }

    public string Reason { get; private init; } = "";

    public PersonId RequestedBy { get; private init; }

    public DateTimeOffset RequestedAt { get; private init; }

    public DateTimeOffset ExpiresAt { get; private init; }

    public PersonId? ApprovedBy { get; private set; }

    public DateTimeOffset? ApprovedAt { get; private set; }

    public override string Kind => "second factor reset";

    public override string Label => $"Request of {RequestedAt.InLondon().InWords()}";

    public override Guid SubjectId => Id.Value;

    public static SecondFactorReset Request(PersonId personId, string reason, PersonId by, DateTimeOffset at)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);

        var reset = new SecondFactorReset
        {
            Id = SecondFactorResetId.New(),
            PersonId = personId,
            Reason = reason,
            RequestedBy = by,
            RequestedAt = at,
            ExpiresAt = at + Life,
        };
        reset.RecordEvent("Asked for a second factor to be reset", FieldChange.Added("Reason", reason));

        return reset;
    }

    /// <summary>Approved by somebody who neither asked for it nor gains from it.</summary>
    public Result Approve(PersonId by, DateTimeOffset at)
    {
        if (ApprovedAt is not null)
        {
            return SecondFactorResetErrors.Approved;
        }

        if (ExpiresAt <= at)
        {
            return SecondFactorResetErrors.TooOld;
        }

        if (by == RequestedBy || by == PersonId)
        {
            return SecondFactorResetErrors.NeedsTwo;
        }

        ApprovedBy = by;
        ApprovedAt = at;
        RecordEvent("Approved the reset of a second factor");

        return Result.Success;
    }
}
