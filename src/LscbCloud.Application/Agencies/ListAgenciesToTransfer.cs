using LscbCloud.Application.Actions;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Agencies;

/// <summary>Lists the agencies that have become others and that the board still has seats or open actions with.</summary>
[Requires(Permission.ManageSeats)]
public sealed record ListAgenciesToTransfer : IQuery<AgenciesToTransfer>
{
    /// <summary>How many agencies a board has to do with at most.</summary>
    internal const int Most = 500;
}

internal sealed class ListAgenciesToTransferHandler(IActionRows actionRows, WorkToTransfer left, Successors agencies)
    : IQueryHandler<ListAgenciesToTransfer, AgenciesToTransfer>
{
    public async Task<Result<AgenciesToTransfer>> Handle(
        ListAgenciesToTransfer request,
        CancellationToken cancellationToken
    )
    {
        var seats = await left
            .Seats.GroupBy(s => new { s.AgencySlug, s.AgencyName })
            .OrderBy(g => g.Key.AgencySlug)
            .Take(ListAgenciesToTransfer.Most)
            .Select(g => new Tally(g.Key.AgencySlug, g.Key.AgencyName, g.Count(), 0))
            .ToListAsync(cancellationToken);
        var actions = await WorkToTransfer
            .Unfinished(actionRows.Actions)
            .GroupBy(a => new { a.OwnerAgencySlug, a.OwnerAgencyName })
            .OrderBy(g => g.Key.OwnerAgencySlug)
            .Take(ListAgenciesToTransfer.Most)
            .Select(g => new Tally(g.Key.OwnerAgencySlug ?? "", g.Key.OwnerAgencyName ?? "", 0, g.Count()))
            .ToListAsync(cancellationToken);
        Tally[] all = [.. seats, .. actions];
        var now = await agencies.OfAsync(all.Select(tally => tally.Slug), cancellationToken);

        return new AgenciesToTransfer([
            .. all.Where(tally => now.ContainsKey(tally.Slug))
                .GroupBy(tally => tally.Slug, StringComparer.Ordinal)
                .OrderBy(same => same.Key, StringComparer.Ordinal)
                .Select(same => new AgencyToTransfer(
                    same.Key,
                    same.First().Name,
                    now[same.Key],
                    same.Sum(tally => tally.Seats),
                    same.Sum(tally => tally.Actions)
                )),
        ]);
    }

    private sealed record Tally(string Slug, string Name, int Seats, int Actions);
}
