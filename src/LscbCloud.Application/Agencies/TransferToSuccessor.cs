using FluentValidation;
using LscbCloud.Application.Actions;
using LscbCloud.Application.Boards;
using LscbCloud.Application.Common;
using LscbCloud.Application.Files;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Agencies;
using LscbCloud.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Agencies;

/// <summary>The board gives the seats and the open actions of an agency to the one that it has become. From then on that agency answers to the board.</summary>
/// <param name="Agency">The agency that has become another, by address.</param>
/// <param name="Seats">How many of its seats the writer has seen.</param>
/// <param name="Actions">How many of its actions the writer has seen. At most 500 are given on in one step, the oldest first.</param>
[Requires(Permission.ManageSeats)]
public sealed record TransferToSuccessor(string Agency, int Seats, int Actions)
    : ICommand<TransferredToSuccessor>,
        IIdempotent;

internal sealed class TransferToSuccessorValidator : AbstractValidator<TransferToSuccessor>
{
    public TransferToSuccessorValidator()
    {
        RuleFor(command => command.Seats).GreaterThanOrEqualTo(0).WithMessage("Say how many seats you have seen.");
        RuleFor(command => command.Actions).GreaterThanOrEqualTo(0).WithMessage("Say how many actions you have seen.");
    }
}

internal sealed class TransferToSuccessorHandler(
    ISeatNoticeRows seatNoticeRows,
    ISeatRows seatRows,
    IActionRows actionRows,
    IBoardProfileRows boardProfileRows,
    IAgencyDirectory agencies,
    WorkToTransfer left,
    IFileStore files,
    ITenantContext place,
    IBusinessDay day,
    TimeProvider clock
) : ICommandHandler<TransferToSuccessor, TransferredToSuccessor>
{
    private const int MostAtOnce = 500;

    public async Task<Result<TransferredToSuccessor>> Handle(
        TransferToSuccessor request,
        CancellationToken cancellationToken
    )
    {
        if (await FindAsync(request.Agency, cancellationToken) is not { } agency)
        {
            return AgencyErrors.NotFound;
        }

        if (agency.Now is null || await agencies.FindAsync(agency.Now.Slug, cancellationToken) is not { } now)
        {
            return SeatErrors.GoesOn;
        }

        if (await left.CountAsync(agency.Id, cancellationToken) != (request.Seats, request.Actions))
        {
            return SeatErrors.WorkChanged;
        }

        if (request.Seats == 0 && !await left.Seats.AnyAsync(s => s.AgencyId == now.Id, cancellationToken))
        {
            return SeatErrors.GiveSeatFirst(now.Name);
        }

        await GiveSeatsAsync(agency, now, cancellationToken);

        var actions = await WorkToTransfer
            .Unfinished(actionRows.WholeActions)
            .Where(a => a.OwnerAgencyId == agency.Id)
            .OrderBy(a => a.Number)
            .Take(MostAtOnce)
            .ToListAsync(cancellationToken);
        var owner = new OwningAgency(now.Id, now.Slug, now.Name);
        var refused = actions.Select(action => action.TransferTo(owner)).FirstOrDefault(result => result.IsFailure);

        if (refused?.Error is { } error)
        {
            return error;
        }

        await files.PassAsync(FilesOf(actions), now.Id, cancellationToken);

        return new TransferredToSuccessor(now.Slug, now.Name, request.Seats, actions.Count);
    }

    private static IReadOnlyList<OwnedFile> FilesOf(IReadOnlyList<BoardAction> actions) =>
        [
            .. actions
                .SelectMany(action => action.Completions)
                .Where(said => said.DestroyedAt is null)
                .Select(said => said.ToOwnedFile())
                .OfType<OwnedFile>(),
        ];

    /// <summary>An agency that the board has ever seated or given work to. Of any other it learns nothing.</summary>
    private async Task<DirectoryAgency?> FindAsync(string slug, CancellationToken cancellationToken) =>
        await seatRows.Seats.AnyAsync(s => s.AgencySlug == slug, cancellationToken)
            ? await agencies.FindAsync(slug, cancellationToken)
            : null;

    /// <summary>A seat that the other agency has already is not given twice; the old one ends all the same. Both are told.</summary>
    private async Task GiveSeatsAsync(DirectoryAgency from, DirectoryAgency to, CancellationToken cancellationToken)
    {
        var seats = await left
            .Seats.Where(s => s.AgencyId == from.Id)
            .OrderBy(s => s.Id)
            .ToListAsync(cancellationToken);
        var held = await left.Seats.Where(s => s.AgencyId == to.Id).Select(s => s.Name).ToListAsync(cancellationToken);
        var board = await boardProfileRows
            .BoardProfiles.AsNoTracking()
            .SingleAsync(p => p.BoardId == place.BoardId, cancellationToken);
        var at = clock.GetUtcNow();

        foreach (var seat in seats)
        {
            if (held.Contains(seat.Name, StringComparer.OrdinalIgnoreCase))
            {
                seat.End(day.Today, to.Name);
            }
            else
            {
                var given = seat.TransferTo(to.Id, to.Slug, to.Name, day.Today);
                held.Add(seat.Name);
                _ = seatRows.Seats.Add(given);
                _ = seatNoticeRows.SeatNotices.Add(SeatNotice.Of(given, board.Slug, board.Name, at));
            }

            _ = seatNoticeRows.SeatNotices.Add(SeatNotice.Of(seat, board.Slug, board.Name, at));
        }
    }
}
