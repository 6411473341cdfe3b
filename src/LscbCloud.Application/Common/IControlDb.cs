using LscbCloud.Domain.Agencies;
using LscbCloud.Domain.Boards;
using LscbCloud.Domain.Mail;
using LscbCloud.Domain.Notifications;
using LscbCloud.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Common;

/// <summary>Control rows: boards, agencies, people, memberships. They have no owner; only the people and platform use cases reach them.</summary>
public interface IControlDb
{
    DbSet<Board> Boards { get; }

    DbSet<BoardFormerSlug> BoardFormerSlugs { get; }

    DbSet<Agency> Agencies { get; }

    DbSet<Person> People { get; }

    DbSet<Membership> Memberships { get; }

    DbSet<Session> Sessions { get; }

    DbSet<RecoveryCode> RecoveryCodes { get; }

    DbSet<OneTimeLink> OneTimeLinks { get; }

    DbSet<SecondFactorReset> SecondFactorResets { get; }

    DbSet<OutboxMessage> Outbox { get; }

    DbSet<DigestChoice> DigestChoices { get; }

    /// <summary>Makes whoever changes the same thing wait until this unit of work has ended, such as two managers who remove each other.</summary>
    Task LockAsync(Guid subject, CancellationToken cancellationToken);
}
