using FluentValidation;
using LscbCloud.Application.Boards;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Agencies;
using LscbCloud.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Agencies;

/// <summary>The board gives an agency a seat, and tells it so.</summary>
[Requires(Permission.ManageSeats)]
public sealed record SeatAgency(string Agency, string Seat, DateOnly? From) : ICommand<SeatedId>, IIdempotent;

internal sealed class SeatAgencyValidator : AbstractValidator<SeatAgency>
{
    public SeatAgencyValidator()
    {
        RuleFor(command => command.Agency).Text(Domain.Agencies.Seat.NameMaxLength, "Enter the agency's address name.");
        RuleFor(command => command.Seat)
            .Text(Domain.Agencies.Seat.NameMaxLength, "Enter what the seat is, such as Probation.");
        RuleFor(command => command.From).NotNull().WithMessage("Enter the first day of the seat.");
    }
}

internal sealed class SeatAgencyHandler(
    ISeatNoticeRows seatNoticeRows,
    ISeatRows seatRows,
    IBoardProfileRows boardProfileRows,
    IAgencyDirectory agencies,
    ITenantContext place,
    TimeProvider clock
) : ICommandHandler<SeatAgency, SeatedId>
{
    public async Task<Result<SeatedId>> Handle(SeatAgency request, CancellationToken cancellationToken)
    {
        if (await agencies.FindAsync(request.Agency.Trim(), cancellationToken) is not { } agency)
        {
            return SeatErrors.NoSuchAgency;
        }

        if (agency.Now is { } now)
        {
            return SeatErrors.BecameAnother(agency.Name, now.Name, now.Slug);
        }

        var board = await boardProfileRows
            .BoardProfiles.AsNoTracking()
            .SingleAsync(p => p.BoardId == place.BoardId, cancellationToken);
        var seat = Domain.Agencies.Seat.Give(
            agency.Id,
            agency.Slug,
            agency.Name,
            request.Seat.Trim(),
            request.From.GetValueOrDefault()
        );
        _ = seatRows.Seats.Add(seat);
        _ = seatNoticeRows.SeatNotices.Add(SeatNotice.Of(seat, board.Slug, board.Name, clock.GetUtcNow()));

        return new SeatedId(seat.Id.Value);
    }
}
