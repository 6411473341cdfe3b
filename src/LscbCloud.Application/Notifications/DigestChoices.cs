using LscbCloud.Application.People;
using LscbCloud.Application.Platform;
using LscbCloud.Domain.Boards;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Notifications;
using LscbCloud.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Notifications;

/// <summary>Reads where a person works today, and what they chose to be told of each place.</summary>
internal sealed class DigestChoices(
    IDigestRows digestRows,
    IPersonRows personRows,
    IRegisterRows registerRows,
    NoticeCatalogue catalogue,
    TimeProvider clock
)
{
    /// <summary>The places where a person works today: boards by name, then agencies by name.</summary>
    public async Task<IReadOnlyList<ChosenPlace>> OfAsync(PersonId person, CancellationToken cancellationToken)
    {
        // As at the door: a membership that has ended has ended, even where a demonstration's day stands still.
        var today = clock.GetUtcNow().InLondon();
        var memberships = await personRows
            .Memberships.AsNoTracking()
            .Where(m => m.PersonId == person && m.AcceptedAt != null)
            .ToListAsync(cancellationToken);
        var live = memberships.Where(m => m.IsLive(today)).ToArray();
        var choices = await digestRows.DigestChoices.Where(c => c.PersonId == person).ToListAsync(cancellationToken);
        var byPlace = choices.ToDictionary(c => c.PlaceId);

        return
        [
            .. await BoardsAsync(live, byPlace, cancellationToken),
            .. await AgenciesAsync(live, byPlace, cancellationToken),
        ];
    }

    private async Task<IEnumerable<ChosenPlace>> BoardsAsync(
        Membership[] live,
        Dictionary<Guid, DigestChoice> choices,
        CancellationToken cancellationToken
    )
    {
        var ids = live.Select(m => m.BoardId).OfType<BoardId>().ToArray();
        var boards = await registerRows
            .Boards.AsNoTracking()
            .Where(b => ids.Contains(b.Id) && b.Status == BoardStatus.Live)
            .OrderBy(b => b.Name)
            .ToListAsync(cancellationToken);

        return boards.Select(board => new ChosenPlace(
            PlaceKind.Board,
            board.Id.Value,
            board.Slug,
            board.Name,
            catalogue.For(PlaceKind.Board, live.First(m => m.BoardId == board.Id).Roles),
            choices.GetValueOrDefault(board.Id.Value)
        ));
    }

    private async Task<IEnumerable<ChosenPlace>> AgenciesAsync(
        Membership[] live,
        Dictionary<Guid, DigestChoice> choices,
        CancellationToken cancellationToken
    )
    {
        var ids = live.Select(m => m.AgencyId).OfType<Domain.Common.AgencyId>().ToArray();
        var agencies = await registerRows
            .Agencies.AsNoTracking()
            .Where(a => ids.Contains(a.Id))
            .OrderBy(a => a.Name)
            .ToListAsync(cancellationToken);

        return agencies.Select(agency => new ChosenPlace(
            PlaceKind.Agency,
            agency.Id.Value,
            agency.Slug,
            agency.Name,
            catalogue.For(PlaceKind.Agency, live.First(m => m.AgencyId == agency.Id).Roles),
            choices.GetValueOrDefault(agency.Id.Value)
        ));
    }
}
