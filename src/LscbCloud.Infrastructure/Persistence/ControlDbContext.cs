using LscbCloud.Application.Mail;
using LscbCloud.Application.Notifications;
using LscbCloud.Application.People;
using LscbCloud.Application.Platform;
using LscbCloud.Domain.Agencies;
using LscbCloud.Domain.Boards;
using LscbCloud.Domain.History;
using LscbCloud.Domain.Mail;
using LscbCloud.Domain.Notifications;
using LscbCloud.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Infrastructure.Persistence;

/// <summary>Control rows, reached with a database role of their own that has a grant for each column.</summary>
public sealed class ControlDbContext(DbContextOptions<ControlDbContext> options)
    : DbContext(options),
        IDigestRows,
        IOutboxRows,
        IPersonRows,
        IRegisterRows,
        ISignInRows
{
    public DbSet<Board> Boards => Set<Board>();

    public DbSet<BoardFormerSlug> BoardFormerSlugs => Set<BoardFormerSlug>();

    public DbSet<Agency> Agencies => Set<Agency>();

    public DbSet<Person> People => Set<Person>();

    public DbSet<Membership> Memberships => Set<Membership>();

    public DbSet<Session> Sessions => Set<Session>();

    public DbSet<RecoveryCode> RecoveryCodes => Set<RecoveryCode>();

    public DbSet<SignInAttempt> SignInAttempts => Set<SignInAttempt>();

    public DbSet<OneTimeLink> OneTimeLinks => Set<OneTimeLink>();

    public DbSet<SecondFactorReset> SecondFactorResets => Set<SecondFactorReset>();

    public DbSet<OutboxMessage> Outbox => Set<OutboxMessage>();

    public DbSet<DigestChoice> DigestChoices => Set<DigestChoice>();

    public DbSet<LastVisit> LastVisits => Set<LastVisit>();

    public DbSet<ApiKey> ApiKeys => Set<ApiKey>();

    public DbSet<PlatformHistoryEntry> History => Set<PlatformHistoryEntry>();

    public DbSet<PlatformHistoryContent> HistoryContents => Set<PlatformHistoryContent>();

    public DbSet<PlatformHistoryLink> HistoryLinks => Set<PlatformHistoryLink>();

    public Task LockAsync(Guid subject, CancellationToken cancellationToken) =>
        Database.LockAsync(subject, cancellationToken);

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
