using LscbCloud.Application.Common;
using LscbCloud.Application.Home;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Home;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Agencies;

/// <summary>Which agencies with a seat have become others, so that their seats and open actions wait to be given on.</summary>
internal sealed class SeatNeeds(WorkToTransfer left, Successors agencies, ICurrentUser user) : INeeds
{
    public async Task<IEnumerable<Need>> ReadAsync(CancellationToken cancellationToken)
    {
        if (!user.Has(Permission.ManageSeats))
        {
            return [];
        }

        var seated = await left
            .Seats.Select(s => new { s.AgencySlug, s.AgencyName })
            .Distinct()
            .OrderBy(s => s.AgencySlug)
            .Take(ListAgenciesToTransfer.Most)
            .ToListAsync(cancellationToken);
        var now = await agencies.OfAsync(seated.Select(s => s.AgencySlug), cancellationToken);

        return seated
            .Where(s => now.ContainsKey(s.AgencySlug))
            .DistinctBy(s => s.AgencySlug, StringComparer.Ordinal)
            .Select(s => NeedOf(s.AgencySlug, s.AgencyName, now[s.AgencySlug]));
    }

    private static Need NeedOf(string slug, string name, Successor now) =>
        new(
            NeedKind.Agency,
            name,
            $"It has been {now.Name} since {now.Since.InWords()}, and still has seats here",
            "Give them on",
            new NeedSubject(Agency: slug),
            new Urgency(now.Since, IsLateByOthers: false),
            IsInvented: false
        )
        {
            Notice = AgencyNotices.Successor,
        };
}
