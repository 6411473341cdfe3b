using LscbCloud.Domain.Agencies;
using LscbCloud.Domain.Boards;
using LscbCloud.Domain.Histories;
using LscbCloud.Domain.Priorities;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Common;

/// <summary>The rows of the board that the request is about, and no others: nobody here ever names a board.</summary>
public interface IBoardDb
{
    DbSet<Arrangement> Arrangements { get; }

    DbSet<BoardProfile> BoardProfiles { get; }

    DbSet<Seat> Seats { get; }

    DbSet<SeatNotice> SeatNotices { get; }

    DbSet<Plan> Plans { get; }

    DbSet<Priority> Priorities { get; }

    /// <summary>
    /// Priorities with their updates and judgements, each part by its own query: joined parts would multiply each other's rows.
    /// </summary>
    IQueryable<Priority> WholePriorities { get; }

    DbSet<ProgressUpdate> Updates { get; }

    DbSet<Judgement> Judgements { get; }

    DbSet<Objective> Objectives { get; }

    DbSet<Measure> Measures { get; }

    DbSet<Reading> MeasureReadings { get; }

    DbSet<BoardHistoryEntry> History { get; }

    DbSet<BoardHistoryContent> HistoryContents { get; }

    DbSet<BoardHistoryLink> HistoryLinks { get; }
}
