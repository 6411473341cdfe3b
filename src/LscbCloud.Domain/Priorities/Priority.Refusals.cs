using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Priorities;

/// <content>
/// Why a priority refuses a change because of how it stands or who asks. The change itself asks here, and so does the page that
/// offers it; what depends on the words and days of the change is refused by the change.
/// </content>
public sealed partial class Priority
{
    /// <summary>Why it takes no change; none while it is open.</summary>
    public Error? WhyNotChanged() => ClosedOn is null ? null : PriorityErrors.Closed;

    /// <summary>Why this update cannot be corrected; none for the latest one that was written here.</summary>
    public Error? WhyNotAmended(UpdateId? update)
    {
        if (WhyNotChanged() is { } closed)
        {
            return closed;
        }

        if (LatestUpdate is not { } latest || latest.Id != update)
        {
            return PriorityErrors.OnlyTheLatestUpdate;
        }

        return latest.Source is null ? null : PriorityErrors.UpdateFromPaper;
    }

    /// <summary>Why this person cannot agree this proposal; none for one that waits and that somebody else made.</summary>
    public Error? WhyNotAgreed(JudgementId? proposal, PersonId by)
    {
        if (WhyNotChanged() is { } closed)
        {
            return closed;
        }

        return Proposal is not { } waiting || waiting.Id != proposal
            ? PriorityErrors.ProposalGone
            : waiting.WhyNotAgreed(by);
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
