using LscbCloud.Application.Common;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Agencies;
using LscbCloud.Domain.Boards;
using LscbCloud.Domain.Evidence;
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
/// <remarks>
/// Pooled, because making one costs an eighth of a small request. Each lease names its owner, and the owner is forgotten when the
/// context goes back: one that nobody has named an owner for sees no row and writes none.
/// </remarks>
public sealed class AppDbContext : DbContext, IBoardDb, IAgencyDb
{
    public const string BoardFilter = "board";
    public const string AgencyFilter = "agency";
    public const string TwoPartyFilter = "two-party";
    public const string PublishedFilter = "published";

    private TenantContext? _owner;

    public AppDbContext(DbContextOptions<AppDbContext> options)
        : base(options) => ChangeTracker.Tracking += (_, tracking) => OwnerStamp.Put(this, tracking);

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
    IQueryable<BoardAction> IBoardDb.Actions => Set<BoardAction>().Where(a => a.BoardId == CurrentBoard);

    IQueryable<BoardAction> IAgencyDb.Actions => Set<BoardAction>().Where(a => a.AgencyId == CurrentAgency);

    IQueryable<BoardAction> IBoardDb.WholeActions => Whole(((IBoardDb)this).Actions);

    IQueryable<BoardAction> IAgencyDb.WholeActions => Whole(((IAgencyDb)this).Actions);

    IQueryable<ActionUpdate> IBoardDb.ActionUpdates => Set<ActionUpdate>().Where(u => u.BoardId == CurrentBoard);

    IQueryable<Completion> IBoardDb.Completions => Set<Completion>().Where(c => c.BoardId == CurrentBoard);

    IQueryable<ActionUpdate> IAgencyDb.ActionUpdates => Set<ActionUpdate>().Where(u => u.AgencyId == CurrentAgency);

    public DbSet<Commitment> Commitments => Set<Commitment>();

    public DbSet<Promise> Promises => Set<Promise>();

    public DbSet<EvidenceItem> Evidence => Set<EvidenceItem>();

    public IQueryable<EvidenceItem> WholeEvidence =>
        Evidence.Include(e => e.Revisions).Include(e => e.Citations).AsSplitQuery();

    public DbSet<EvidenceRevision> EvidenceRevisions => Set<EvidenceRevision>();

    public DbSet<EvidenceCitation> EvidenceCitations => Set<EvidenceCitation>();

    public DbSet<Group> Groups => Set<Group>();

    public DbSet<Meeting> Meetings => Set<Meeting>();

    public DbSet<ReportedPriority> MeetingReports => Set<ReportedPriority>();

    /// <summary>What the owner of this ground shares with its other parties, looked up by the owner alone so that its index serves.</summary>
    internal IQueryable<SharedHistoryEntry> SharedHistory =>
        CurrentBoard is null
            ? Set<SharedHistoryEntry>().Where(e => e.AgencyId == CurrentAgency)
            : Set<SharedHistoryEntry>().Where(e => e.BoardId == CurrentBoard);

    /// <summary>The contents of the shared entries, looked up likewise.</summary>
    internal IQueryable<SharedHistoryContent> SharedHistoryContents =>
        CurrentBoard is null
            ? Set<SharedHistoryContent>().Where(c => c.AgencyId == CurrentAgency)
            : Set<SharedHistoryContent>().Where(c => c.BoardId == CurrentBoard);

    public DbSet<Removal> Removals => Set<Removal>();

    public DbSet<RetentionRule> RetentionRules => Set<RetentionRule>();

    public DbSet<LegalHold> LegalHolds => Set<LegalHold>();

    /// <summary>The board in whose name rows are read and written; none in an agency's workspace.</summary>
    public BoardId? CurrentBoard => _owner?.BoardId;

    /// <summary>The agency in whose name rows are read and written; none in a board's workspace.</summary>
    public AgencyId? CurrentAgency => _owner?.AgencyId;

    /// <summary>What binds the transaction to its owner, until the first query takes it along.</summary>
    internal OwnerBinding? PendingOwnerStatement { get; set; }

    /// <summary>Names the owner for whom this context reads and writes until it is disposed of.</summary>
    public AppDbContext OwnedBy(TenantContext owner)
    {
        if (_owner is not null)
        {
            throw new InvalidOperationException("A context serves one owner at a time.");
        }

        _owner = owner;

        return this;
    }

    public override void Dispose()
    {
        Forget();
        base.Dispose();
    }

    public override ValueTask DisposeAsync()
    {
        Forget();

        return base.DisposeAsync();
    }

    public Task LockAsync(Guid subject, CancellationToken cancellationToken) =>
        Database.LockAsync(subject, cancellationToken);

    private void Forget()
    {
        _owner = null;
        PendingOwnerStatement = null;
    }

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
