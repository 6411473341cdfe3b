using LscbCloud.Application.Notifications;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Notifications;
using LscbCloud.Infrastructure.People;
using LscbCloud.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Infrastructure.Notifications;

/// <inheritdoc/>
internal sealed class DigestStops(
    IStopTokens tokens,
    NoticeCatalogue catalogue,
    AccountChanges changes,
    TimeProvider clock
) : IDigestStops
{
    public Result<DigestStop> Look(string token) =>
        tokens.Read(token) is { } request && catalogue.LabelOf(request.Notice) is { } label
            ? new DigestStop(label, request.Notice == Notice.All)
            : DigestErrors.NoSuchLink;

    public async Task<Result<DigestStop>> StopAsync(string token, CancellationToken cancellationToken)
    {
        var stop = Look(token);

        if (stop.IsFailure || tokens.Read(token) is not { } request)
        {
            return DigestErrors.NoSuchLink;
        }

        return await changes.OfAsync(
            request.Person,
            async (db, person) =>
            {
                foreach (var choice in await ChoicesAsync(db, person.Id, cancellationToken))
                {
                    if (stop.Value.IsAll)
                    {
                        choice.StopAll();
                    }
                    else
                    {
                        choice.Stop(request.Notice);
                    }
                }

                return stop;
            },
            cancellationToken
        );
    }

    /// <summary>The person's choice for each place where they work today, begun where there is none yet.</summary>
    private async Task<IReadOnlyList<DigestChoice>> ChoicesAsync(
        ControlDbContext db,
        PersonId person,
        CancellationToken cancellationToken
    )
    {
        var today = clock.GetUtcNow().InLondon();
        var memberships = await db
            .Memberships.AsNoTracking()
            .Where(m => m.PersonId == person && m.AcceptedAt != null)
            .ToListAsync(cancellationToken);
        var made = await db
            .DigestChoices.Where(c => c.PersonId == person)
            .ToDictionaryAsync(c => c.PlaceId, cancellationToken);

        return
        [
            .. memberships
                .Where(m => m.IsLive(today))
                .Select(m => m.BoardId?.Value ?? m.AgencyId?.Value ?? Guid.Empty)
                .Select(place =>
                    made.GetValueOrDefault(place) ?? db.DigestChoices.Add(DigestChoice.Begin(person, place)).Entity
                ),
        ];
    }
}
