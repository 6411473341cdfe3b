using LscbCloud.Application.Common;
using LscbCloud.Application.Home;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Home;
using LscbCloud.Domain.Priorities;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Priorities;

/// <summary>What of the plan's open priorities needs the reader.</summary>
internal sealed class PriorityNeeds(
    BoardStanding standing,
    IPriorityRows priorityRows,
    ICurrentUser user,
    IBusinessDay day
) : INeeds
{
    public async Task<IEnumerable<Need>> ReadAsync(CancellationToken cancellationToken) =>
        [
            .. user.Has(Permission.AgreeJudgements) ? await JudgementsAsync(cancellationToken) : [],
            .. user.Has(Permission.RecordUpdates) ? await UpdatesAsync(cancellationToken) : [],
        ];

    /// <summary>Judgements that wait to be agreed, but for those that the reader proposed.</summary>
    private async Task<IEnumerable<Need>> JudgementsAsync(CancellationToken cancellationToken)
    {
        var priorities = await standing.PrioritiesAsync(cancellationToken);
        var waiting = priorities.Where(p => p.Standing.Proposed is not null).ToDictionary(p => p.Id);

        if (waiting.Count == 0)
        {
            return [];
        }

        var ids = waiting.Keys.ToArray();
        var proposals = await priorityRows
            .Judgements.AsNoTracking()
            .Where(j => ids.Contains(j.PriorityId) && j.State == JudgementState.Proposed)
            .ToListAsync(cancellationToken);

        return proposals
            .Where(proposal => proposal.WhyNotAgreed(user.Asker) is null)
            .Select(proposal => new Need(
                NeedKind.Judgement,
                $"{waiting[proposal.PriorityId].Title}: a judgement is proposed",
                $"“{proposal.Label}”, proposed by {proposal.ProposedBy.Name} on {proposal.ProposedOn.InWords()}",
                "Agree",
                new NeedSubject(Priority: waiting[proposal.PriorityId].Slug),
                new Urgency(proposal.ProposedOn, IsLateByOthers: false),
                proposal.IsInvented
            )
            {
                Notice = PriorityNotices.Judgement,
                NotFor = proposal.ProposedBy.Id,
            });
    }

    private async Task<IEnumerable<Need>> UpdatesAsync(CancellationToken cancellationToken) =>
        (await standing.PrioritiesAsync(cancellationToken)).Select(UpdateNeed).OfType<Need>();

    private Need? UpdateNeed(OpenPriority priority)
    {
        var (last, due) = (
            priority.Standing.UpdatedAsAt,
            Expectations.UpdateDue(priority.FromOn, priority.Standing.UpdatedAsAt)
        );

        if (due >= day.Today)
        {
            return ImpactNeed(priority);
        }

        return last is { } described
            ? Writing(
                priority,
                NeedKind.Update,
                "no update for a quarter",
                $"The last describes {described.InWords()}",
                due
            )
            : Writing(priority, NeedKind.Update, "no update yet", $"It began on {priority.FromOn.InWords()}", due);
    }

    private Need? ImpactNeed(OpenPriority priority)
    {
        var stated = priority.Standing;
        var missing = Expectations.ImpactMissingSince(
            stated.Impact,
            stated.UpdatedAsAt,
            priority.ImpactExpectedBy,
            day.Today
        );

        if (missing is not { } since)
        {
            return null;
        }

        var why =
            stated.Impact is ImpactState.TooEarly
                ? $"It was expected by {since.InWords()}"
                : $"The update of {since.InWords()} does not state it";

        return Writing(priority, NeedKind.Impact, "the impact is missing", why, since);
    }

    private static Need Writing(OpenPriority priority, NeedKind kind, string what, string why, DateOnly since) =>
        new(
            kind,
            $"{priority.Title}: {what}",
            why,
            "Write an update",
            new NeedSubject(Priority: priority.Slug),
            new Urgency(since, IsLateByOthers: false),
            priority.IsInvented
        )
        {
            Post = priority.LeadPost,
            Notice = PriorityNotices.Update,
            CanBeLate = kind is NeedKind.Update,
        };
}
