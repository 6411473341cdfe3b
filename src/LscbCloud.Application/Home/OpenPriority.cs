using LscbCloud.Application.Priorities;
using LscbCloud.Domain.Priorities;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Home;

/// <summary>An open priority, as home reads it: of whichever plan, for the next one may have been begun before its first day.</summary>
internal sealed record OpenPriority(
    PriorityId Id,
    string Slug,
    string Title,
    string LeadPost,
    string? LeadGroup,
    DateOnly FromOn,
    PriorityStanding Standing,
    DateOnly? ImpactExpectedBy,
    bool IsInvented
)
{
    /// <summary>More than any board has ever had at once.</summary>
    public const int Most = 100;

    /// <summary>The open priorities in order of their titles; the day of an expected impact is looked up where one is expected.</summary>
    public static async Task<IReadOnlyList<OpenPriority>> AllAsync(
        IPriorityRows priorityRows,
        CancellationToken cancellationToken
    ) =>
        await (
            from priority in priorityRows.Priorities.AsNoTracking()
            where priority.ClosedOn == null
            from latest in priorityRows
                .Updates.Where(u =>
                    u.PriorityId == priority.Id
                    && u.Number == priority.Standing.UpdateCount
                    && priority.Standing.Impact == ImpactState.TooEarly
                )
                .DefaultIfEmpty()
            orderby priority.Slug
            select new OpenPriority(
                priority.Id,
                priority.Slug,
                priority.Title,
                priority.Lead.Post,
                priority.Lead.Group,
                priority.FromOn,
                priority.Standing,
                latest == null ? null : latest.ImpactExpectedBy,
                priority.IsInvented
            )
        )
            .Take(Most)
            .ToListAsync(cancellationToken);

    public PriorityGlance Glance(DoneCount actions) =>
        new(
            Slug,
            Title,
            new LeadView(LeadPost, LeadGroup),
            Standing is { Judged: { } value, JudgedLabel: { } label, JudgedOn: { } on, JudgedAt: { } meeting }
                ? new CurrentJudgement(value, label, on, meeting, Standing.IsJudgementInvented)
                : null,
            Standing.Proposed is not null,
            actions,
            Standing is { UpdatedAsAt: { } asAt, Impact: { } impact }
                ? new ImpactGlance(asAt, impact, ImpactExpectedBy)
                : null,
            IsInvented
        );
}
