using LscbCloud.Domain.Common;
using LscbCloud.Domain.History;
using LscbCloud.Infrastructure.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Infrastructure.Persistence;

/// <summary>The rows of boards and agencies, seen by the one owner of the request.</summary>
/// <remarks>
/// Pooled, because making one costs an eighth of a small request. Each lease names its owner, and the owner is forgotten when the
/// context goes back: one that nobody has named an owner for sees no row and writes none.
/// </remarks>
public sealed partial class AppDbContext : DbContext
{
    public const string BoardFilter = "board";
    public const string AgencyFilter = "agency";
    public const string TwoPartyFilter = "two-party";
    public const string PublishedFilter = "published";

    private TenantContext? _owner;
    private bool _isLent;

    public AppDbContext(DbContextOptions<AppDbContext> options)
        : base(options) => ChangeTracker.Tracking += (_, tracking) => OwnerStamp.Put(this, tracking);

    /// <summary>What the current owner shares with its other parties, looked up by the owner alone so that its index serves.</summary>
    internal IQueryable<SharedHistoryEntry> SharedHistory =>
        CurrentBoard is null
            ? Set<SharedHistoryEntry>().Where(e => e.AgencyId == CurrentAgency)
            : Set<SharedHistoryEntry>().Where(e => e.BoardId == CurrentBoard);

    /// <summary>The contents of the shared entries, looked up likewise.</summary>
    internal IQueryable<SharedHistoryContent> SharedHistoryContents =>
        CurrentBoard is null
            ? Set<SharedHistoryContent>().Where(c => c.AgencyId == CurrentAgency)
            : Set<SharedHistoryContent>().Where(c => c.BoardId == CurrentBoard);

    /// <summary>The board in whose name rows are read and written; none in an agency's workspace.</summary>
    public BoardId? CurrentBoard => _owner?.BoardId;

    /// <summary>The agency in whose name rows are read and written; none in a board's workspace.</summary>
    public AgencyId? CurrentAgency => _owner?.AgencyId;

    /// <summary>Whoever reads and writes for nobody but themselves; none in a board's or an agency's workspace.</summary>
    public PersonId? CurrentPerson => _owner?.PersonId;

    internal Guid? BoardAsReader => CurrentBoard?.Value;

    internal Guid? AgencyAsReader => CurrentAgency?.Value;

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

    /// <summary>
    /// Keeps it from being given back to the pool by anybody but its lease: a scope disposes of it once for each name by which it
    /// knows it, and by the second time another request may have it.
    /// </summary>
    internal AppDbContext Lend()
    {
        _isLent = true;

        return this;
    }

    /// <summary>Gives it back to the pool, without its owner and its rows.</summary>
    internal void Return()
    {
        _isLent = false;
        Dispose();
    }

    /// <inheritdoc cref="Return"/>
    internal ValueTask ReturnAsync()
    {
        _isLent = false;

        return DisposeAsync();
    }

    public override void Dispose()
    {
        if (!_isLent)
        {
            Forget();
            base.Dispose();
        }
    }

    public override ValueTask DisposeAsync()
    {
        if (_isLent)
        {
            return ValueTask.CompletedTask;
        }

        Forget();

        return base.DisposeAsync();
    }

    /// <summary>Binds a transaction whose first statement is not a query of the model.</summary>
    internal async Task BindAsync(CancellationToken cancellationToken)
    {
        if (PendingOwnerStatement is { } binding)
        {
            PendingOwnerStatement = null;
            await binding.GoAsync(this, cancellationToken);
        }
    }

    public Task LockAsync(Guid subject, CancellationToken cancellationToken) =>
        Database.LockAsync(subject, cancellationToken);

    private void Forget()
    {
        _owner = null;
        PendingOwnerStatement = null;
    }

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
