using LscbCloud.Application.Common;
using LscbCloud.Domain.Priorities;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Priorities;

/// <summary>The priorities of the board, with their updates and judgements.</summary>
public interface IPriorityRows : IRows
{
    DbSet<Priority> Priorities { get; }

    /// <summary>
    /// Priorities with their updates and judgements, each part by its own query: joined parts would multiply each other's rows.
    /// </summary>
    IQueryable<Priority> WholePriorities { get; }

    /// <summary>How priorities stood when they were carried into later plans.</summary>
    DbSet<CarriedPriority> CarriedPriorities { get; }

    DbSet<ProgressUpdate> Updates { get; }

    DbSet<Judgement> Judgements { get; }
}
