using LscbCloud.Application.Actions;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Home;

/// <summary>How the board's actions stand altogether, and who is late with how many: one reading for the counts and for the needs.</summary>
internal sealed record ActionStanding(ActionCounts Counts, IReadOnlyList<LateActions> Late)
{
    public static async Task<ActionStanding> ReadAsync(
        IActionRows actionRows,
        DateOnly today,
        CancellationToken cancellationToken
    )
    {
        // An index holds all that is counted, so that only the rows of what is late are read.
        var tallies = await actionRows.Actions.TalliesAsync(today, cancellationToken);
        var late = await actionRows
            .Actions.AsNoTracking()
            .Where(a => (a.State == ActionState.Agreed || a.State == ActionState.InProgress) && a.DueOn < today)
            .GroupBy(a => new
            {
                a.AsksForTime,
                a.OwnerAgencySlug,
                a.OwnerAgencyName,
                Post = a.OwnerAgencySlug == null ? a.OwnerPost : null,
            })
            .Select(g => new Group(
                g.Key.AsksForTime,
                g.Key.OwnerAgencySlug,
                g.Key.OwnerAgencyName,
                g.Key.Post,
                g.Count(),
                g.Min(a => a.DueOn),
                g.Max(a => a.Number),
                g.Max(a => a.Title) ?? "",
                g.All(a => a.IsInvented)
            ))
            .ToListAsync(cancellationToken);

        return new ActionStanding(
            ActionRows.Count(tallies),
            [
                .. late.GroupBy(g => (g.Slug, Post: g.Post is null ? null : PostName.KeyOf(g.Post)))
                    // Who asks for another day waits for the board, and is asked nothing more.
                    .Where(owned => owned.Any(g => !g.AsksForTime))
                    .Select(LateOf),
            ]
        );
    }

    private static LateActions LateOf(IGrouping<(string? Slug, string? Post), Group> groups)
    {
        var first = groups.First();

        return new LateActions(
            first.Slug,
            first.Name,
            first.Post,
            groups.Sum(g => g.Count),
            groups.Min(g => g.Due),
            new ActionReference(first.Number).ToString(),
            first.Title,
            groups.All(g => g.IsInvented)
        );
    }

    private sealed record Group(
        bool AsksForTime,
        string? Slug,
        string? Name,
        string? Post,
        int Count,
        DateOnly Due,
        int Number,
        string Title,
        bool IsInvented
    );
}
