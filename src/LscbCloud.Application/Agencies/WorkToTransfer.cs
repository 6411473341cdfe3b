using LscbCloud.Application.Actions;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Agencies;
using LscbCloud.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Agencies;

/// <summary>Finds what a board still has with an agency that has become another: seats that go on, and actions that are not verified.</summary>
internal sealed class WorkToTransfer(ISeatRows seatRows, IActionRows actionRows, IBusinessDay day)
{
    /// <summary>Seats that hold today or later.</summary>
    public IQueryable<Seat> Seats
    {
        get
        {
            var today = day.Today;

            return seatRows.Seats.Where(s => s.ToOn == null || s.ToOn >= today);
        }
    }

    /// <summary>Actions of agencies that somebody still has to do something about, what waits to be verified among them: it may be sent back.</summary>
    public static IQueryable<BoardAction> Unfinished(IQueryable<BoardAction> actions) =>
        actions.Where(a =>
            a.OwnerAgencyId != null
            && (
                a.State == ActionState.Proposed
                || a.State == ActionState.Agreed
                || a.State == ActionState.InProgress
                || a.State == ActionState.Done
            )
        );

    /// <summary>How many there are of each.</summary>
    public async Task<(int Seats, int Actions)> CountAsync(AgencyId agency, CancellationToken cancellationToken) =>
        (
            await Seats.CountAsync(s => s.AgencyId == agency, cancellationToken),
            await Unfinished(actionRows.Actions).CountAsync(a => a.OwnerAgencyId == agency, cancellationToken)
        );
}
