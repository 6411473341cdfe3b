using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Priorities;

/// <content>How the board closes a priority, and opens it again.</content>
public sealed partial class Priority
{
    /// <summary>The board closes the priority and says why. It takes no changes afterwards.</summary>
    public Result Close(DateOnly on, string reason, Author by)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);

        if (WhyNotChanged() is { } refusal)
        {
            return refusal;
        }

        if (on < FromOn)
        {
            return PriorityErrors.ClosedBeforeItBegan;
        }

        Proposal?.Withdraw();
        Standing = Standing.WithProposal(null);
        ClosedOn = on;
        ClosureReason = reason;
        ClosedBy = by;
        RecordEvent($"Closed the priority on {on.InWords()}", FieldChange.Added("Reason", reason));

        return Result.Success;
    }

    /// <summary>
    /// The board opens a closed priority again and says why. The judgement that was in force stays; a proposal that was withdrawn
    /// at closing stays withdrawn. Refused when it is open, and when its plan is closed.
    /// </summary>
    /// <param name="plan">The plan that it is in.</param>
    /// <param name="on">The day of the decision.</param>
    /// <param name="reason">Why the board opens it again.</param>
    public Result Reopen(Plan plan, DateOnly on, string reason)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);

        if (WhyNotReopened(plan) is { } refusal)
        {
            return refusal;
        }

        ClosedOn = null;
        ClosureReason = null;
        ClosedBy = null;
        RecordEvent($"Reopened the priority on {on.InWords()}", FieldChange.Added("Reason", reason));

        return Result.Success;
    }

    /// <summary>Why it cannot be opened again; none when it is closed and its plan is open.</summary>
    public Error? WhyNotReopened(Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);

        if (ClosedOn is null)
        {
            return PriorityErrors.NotClosed;
        }

        return plan.ClosedOn is null ? null : PriorityErrors.PlanClosed;
    }
}

public static partial class PriorityErrors
{
    public static readonly Error Closed = Error.Conflict(
        "priorities.closed",
        "This priority is closed, so it takes no more changes."
    );

    public static readonly Error ClosedBeforeItBegan = Error.Conflict(
        "priorities.closed-before-it-began",
        "A priority cannot be closed before its first day."
    );

    public static readonly Error NotClosed = Error.Conflict("priorities.not-closed", "This priority is open already.");

    /// <summary>A closed plan has no open priority, and a closed priority is not carried.</summary>
    public static readonly Error PlanClosed = Error.Conflict(
        "priorities.plan-closed",
        "Its plan is closed. Agree a new priority in a plan that is open instead."
    );
}
