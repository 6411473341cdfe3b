using LscbCloud.Application.Common;
using LscbCloud.Domain.Priorities;

namespace LscbCloud.Application.Priorities;

/// <summary>What the reader may do with this priority as it stands.</summary>
public sealed record PriorityCan(
    bool RecordUpdate,
    bool AmendUpdate,
    bool ProposeJudgement,
    bool AgreeJudgement,
    bool Close,
    bool Reopen,
    bool Revise,
    bool ReadHistory
)
{
    /// <summary>What the reader's roles allow and the priority itself does not refuse.</summary>
    internal static PriorityCan Of(Priority priority, Plan plan, ICurrentUser user)
    {
        var takesChanges = priority.WhyNotChanged() is null;

        return new PriorityCan(
            RecordUpdate: takesChanges && user.Has(Permission.RecordUpdates),
            AmendUpdate: user.Has(Permission.RecordUpdates)
                && priority.WhyNotAmended(priority.LatestUpdate?.Id) is null,
            ProposeJudgement: takesChanges && user.Has(Permission.ProposeJudgements),
            AgreeJudgement: user.Has(Permission.AgreeJudgements)
                && priority.WhyNotAgreed(priority.Proposal?.Id, user.PersonId) is null,
            Close: takesChanges && user.Has(Permission.ClosePriorities),
            Reopen: user.Has(Permission.ClosePriorities) && priority.WhyNotReopened(plan) is null,
            Revise: takesChanges && user.Has(Permission.AgreePriorities),
            ReadHistory: user.Has(Permission.ReadHistory)
        );
    }
}
