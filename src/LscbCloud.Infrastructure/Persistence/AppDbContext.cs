using LscbCloud.Application.Common;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Agencies;
using LscbCloud.Domain.Boards;
using LscbCloud.Domain.History;
using LscbCloud.Domain.Measures;
using LscbCloud.Domain.Meetings;
using LscbCloud.Domain.Objectives;
using LscbCloud.Domain.Priorities;
using LscbCloud.Domain.Removals;
using LscbCloud.Domain.Retention;
using LscbCloud.Infrastructure.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Infrastructure.Persistence;

/// <summary>The rows of boards and agencies, seen from the one owner whose ground the request stands on.</summary>
/// <remarks>Never pooled: a context lives for one unit of work, so it cannot keep an earlier owner.</remarks>
public sealed class AppDbContext : DbContext, IBoardDb, IAgencyDb
{
    public const string BoardFilter = "board";
    public const string AgencyFilter = "agency";
    public const string TwoPartyFilter = "two-party";
    public const string PublishedFilter = "published";

    private readonly TenantContext _owner;

    public AppDbContext(DbContextOptions<AppDbContext> options, TenantContext owner)
        : base(options)
    {
        _owner = owner;
        ChangeTracker.Tracking += (_, tracking) => OwnerStamp.Put(this, tracking);
    }

    public DbSet<Arrangement> Arrangements => Set<Arrangement>();

    public DbSet<BoardProfile> BoardProfiles => Set<BoardProfile>();

    public DbSet<Seat> Seats => Set<Seat>();

    public DbSet<SeatNotice> SeatNotices => Set<SeatNotice>();

    public DbSet<Plan> Plans => Set<Plan>();

    public DbSet<Priority> Priorities => Set<Priority>();

    public IQueryable<Priority> WholePriorities =>
        Priorities.Include(p => p.Updates).Include(p => p.Judgements).AsSplitQuery();

    public DbSet<CarriedPriority> CarriedPriorities => Set<CarriedPriority>();

    public DbSet<ProgressUpdate> Updates => Set<ProgressUpdate>();

    public DbSet<Judgement> Judgements => Set<Judgement>();

    public DbSet<Objective> Objectives => Set<Objective>();

    public DbSet<Measure> Measures => Set<Measure>();

    public DbSet<Reading> MeasureReadings => Set<Reading>();

    public DbSet<ActionView> ActionViews => Set<ActionView>();

    public DbSet<ActionSource> ActionSources => Set<ActionSource>();

    public DbSet<ActionAgreement> ActionAgreements => Set<ActionAgreement>();

    // Both parties may see these rows, so the policy asks for either. Each side names its own besides, so that the index that
    // begins with it is used, and not two of them.
    IQueryable<BoardAction> IBoardDb.Actions => Set<BoardAction>().Where(a => a.BoardId == _owner.BoardId);

    IQueryable<BoardAction> IAgencyDb.Actions => Set<BoardAction>().Where(a => a.AgencyId == _owner.AgencyId);

    IQueryable<BoardAction> IBoardDb.WholeActions => Whole(((IBoardDb)this).Actions);

    IQueryable<BoardAction> IAgencyDb.WholeActions => Whole(((IAgencyDb)this).Actions);

    IQueryable<ActionUpdate> IBoardDb.ActionUpdates => Set<ActionUpdate>().Where(u => u.BoardId == _owner.BoardId);

    IQueryable<Completion> IBoardDb.Completions => Set<Completion>().Where(c => c.BoardId == _owner.BoardId);

    IQueryable<ActionUpdate> IAgencyDb.ActionUpdates => Set<ActionUpdate>().Where(u => u.AgencyId == _owner.AgencyId);

    public DbSet<Commitment> Commitments => Set<Commitment>();

    public DbSet<Promise> Promises => Set<Promise>();

    public DbSet<Group> Groups => Set<Group>();

    public DbSet<Meeting> Meetings => Set<Meeting>();

    public DbSet<ReportedPriority> MeetingReports => Set<ReportedPriority>();

    /// <summary>What the owner of this ground shares with its other parties, looked up by the owner alone so that its index serves.</summary>
    internal IQueryable<SharedHistoryEntry> SharedHistory =>
        CurrentBoard is null
            ? Set<SharedHistoryEntry>().Where(e => e.AgencyId == _owner.AgencyId)
            : Set<SharedHistoryEntry>().Where(e => e.BoardId == _owner.BoardId);

    /// <summary>The contents of the shared entries, looked up likewise.</summary>
    internal IQueryable<SharedHistoryContent> SharedHistoryContents =>
        CurrentBoard is null
            ? Set<SharedHistoryContent>().Where(c => c.AgencyId == _owner.AgencyId)
            : Set<SharedHistoryContent>().Where(c => c.BoardId == _owner.BoardId);

    public DbSet<Removal> Removals => Set<Removal>();

    public DbSet<RetentionRule> RetentionRules => Set<RetentionRule>();

    public DbSet<LegalHold> LegalHolds => Set<LegalHold>();

    /// <summary>The board in whose name rows are read and written; none in an agency's workspace.</summary>
    public BoardId? CurrentBoard => _owner.BoardId;

    /// <summary>The agency in whose name rows are read and written; none in a board's workspace.</summary>
    public AgencyId? CurrentAgency => _owner.AgencyId;

    /// <summary>What binds the transaction to its owner, until the first query takes it along.</summary>
    internal OwnerBinding? PendingOwnerStatement { get; set; }

    public Task LockAsync(Guid subject, CancellationToken cancellationToken) =>
        Database.LockAsync(subject, cancellationToken);

    private static IQueryable<BoardAction> Whole(IQueryable<BoardAction> actions) =>
        actions.Include(a => a.Updates).Include(a => a.Completions).Include(a => a.DueChanges).AsSplitQuery();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        Conventions.Apply(configurationBuilder);

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);

        _ = modelBuilder.HasDefaultSchema("app");
        _ = modelBuilder.ApplyConfigurationsFromAssembly(
            typeof(AppDbContext).Assembly,
            type => typeof(IAppMapping).IsAssignableFrom(type)
        );
        Conventions.NameColumns(modelBuilder);
        OwnerConventions.Apply(modelBuilder, this);
    }
}
