using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Agencies;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Common;

/// <summary>The rows of the agency that the request is about, and what boards have sent it. It reaches no row of any board.</summary>
public interface IAgencyDb
{
    DbSet<SeatNotice> SeatNotices { get; }

    /// <summary>What the agency has promised to the boards that seat it, from the moment the board agreed it.</summary>
    IQueryable<BoardAction> Actions { get; }

    /// <summary>Actions with everything said of them, each part by its own query; what they came from is the board's own.</summary>
    IQueryable<BoardAction> WholeActions { get; }

    IQueryable<ActionUpdate> ActionUpdates { get; }

    DbSet<Commitment> Commitments { get; }

    DbSet<Promise> Promises { get; }
}
