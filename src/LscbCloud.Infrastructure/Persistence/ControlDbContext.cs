using LscbCloud.Application.Common;
using LscbCloud.Domain.Histories;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Infrastructure.Persistence;

/// <summary>Control rows, reached with a database role of their own that has a grant for each column.</summary>
public sealed class ControlDbContext(DbContextOptions<ControlDbContext> options) : DbContext(options), IControlDb
{
    public DbSet<PlatformHistoryEntry> History => Set<PlatformHistoryEntry>();

    public DbSet<PlatformHistoryContent> HistoryContents => Set<PlatformHistoryContent>();

    public DbSet<PlatformHistoryLink> HistoryLinks => Set<PlatformHistoryLink>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        Conventions.Apply(configurationBuilder);

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);

        _ = modelBuilder.HasDefaultSchema("control");
        _ = modelBuilder.ApplyConfigurationsFromAssembly(
            typeof(ControlDbContext).Assembly,
            type => typeof(IControlMapping).IsAssignableFrom(type)
        );
        Conventions.NameColumns(modelBuilder);
    }
}
