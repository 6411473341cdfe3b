using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Agencies;
using LscbCloud.Domain.Boards;
using LscbCloud.Domain.Measures;
using LscbCloud.Domain.Meetings;
using LscbCloud.Domain.Objectives;
using LscbCloud.Domain.Priorities;
using LscbCloud.Domain.Removals;
using LscbCloud.Domain.Retention;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

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

    /// <summary>How priorities stood when they were carried into later plans.</summary>
    DbSet<CarriedPriority> CarriedPriorities { get; }

    DbSet<ProgressUpdate> Updates { get; }

    DbSet<Judgement> Judgements { get; }

    DbSet<Objective> Objectives { get; }

    DbSet<Measure> Measures { get; }

    DbSet<Reading> MeasureReadings { get; }

    /// <summary>The board's actions, its own and those that agencies own, looked up by the board alone so that its indexes serve.</summary>
    IQueryable<BoardAction> Actions { get; }

    /// <summary>Actions with everything said of them, each part by its own query.</summary>
    IQueryable<BoardAction> WholeActions { get; }

    /// <summary>Views of the list of actions that people keep, each for themselves.</summary>
    DbSet<ActionView> ActionViews { get; }

    DbSet<ActionSource> ActionSources { get; }

    /// <summary>Which of the board's meetings agreed an action; none for what was agreed elsewhere.</summary>
    DbSet<ActionAgreement> ActionAgreements { get; }

    IQueryable<ActionUpdate> ActionUpdates { get; }

    /// <summary>The words of owners that actions are done, with their proof.</summary>
    IQueryable<Completion> Completions { get; }

    DbSet<Group> Groups { get; }

    DbSet<Meeting> Meetings { get; }

    DbSet<ReportedPriority> MeetingReports { get; }

    DbSet<Removal> Removals { get; }

    /// <summary>How long the board keeps what; a class that it has not decided of has no row.</summary>
    DbSet<RetentionRule> RetentionRules { get; }

    DbSet<LegalHold> LegalHolds { get; }

    /// <summary>Makes whoever changes the same thing wait until this unit of work has ended, such as a meeting that is called off while something is agreed at it.</summary>
    Task LockAsync(Guid subject, CancellationToken cancellationToken);

    /// <summary>Keeps a new row, which the board then owns.</summary>
    EntityEntry<T> Add<T>(T row)
        where T : class;
}
