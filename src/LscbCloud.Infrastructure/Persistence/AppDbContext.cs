using LscbCloud.Domain.Common;
using LscbCloud.Domain.History;
using LscbCloud.Infrastructure.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Infrastructure.Persistence;

/// <summary>The rows of boards and agencies, seen from the one owner whose ground the request stands on.</summary>
/// <remarks>Never pooled: a context lives for one unit of work, so it cannot keep an earlier owner.</remarks>
public sealed partial class AppDbContext : DbContext
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

    /// <summary>The board in whose name rows are read and written; none in an agency's workspace.</summary>
    public BoardId? CurrentBoard => _owner.BoardId;

    /// <summary>The agency in whose name rows are read and written; none in a board's workspace.</summary>
    public AgencyId? CurrentAgency => _owner.AgencyId;

    /// <summary>What binds the transaction to its owner, until the first query takes it along.</summary>
    internal OwnerBinding? PendingOwnerStatement { get; set; }

    public Task LockAsync(Guid subject, CancellationToken cancellationToken) =>
        Database.LockAsync(subject, cancellationToken);

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
