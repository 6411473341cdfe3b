using LscbCloud.Domain.People;
using LscbCloud.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LscbCloud.Infrastructure.People;

internal sealed class SessionConfiguration
    : IEntityTypeConfiguration<Session>,
        IEntityTypeConfiguration<SignInAttempt>,
        IEntityTypeConfiguration<OneTimeLink>,
        IEntityTypeConfiguration<SecondFactorReset>,
        IControlMapping
{
    public void Configure(EntityTypeBuilder<Session> builder)
    {
        _ = builder.ToTable("sessions");
        _ = builder.HasKey(s => s.Id);
        _ = builder.Property(s => s.Id).ValueGeneratedNever();
        _ = builder.HasIndex(s => s.TokenHash).IsUnique().HasDatabaseName("ux_sessions_token_hash");
        _ = builder.HasOne<Person>().WithMany().HasForeignKey(s => s.PersonId).OnDelete(DeleteBehavior.NoAction);
    }

    public void Configure(EntityTypeBuilder<SignInAttempt> builder)
    {
        _ = builder.ToTable("sign_in_attempts");
        _ = builder.HasKey(a => a.IdHash);
        _ = builder.HasOne<Person>().WithMany().HasForeignKey(a => a.PersonId).OnDelete(DeleteBehavior.NoAction);
    }

    public void Configure(EntityTypeBuilder<OneTimeLink> builder)
    {
        _ = builder.ToTable("one_time_links");
        _ = builder.HasKey(l => l.TokenHash);
        // Of two confirmations at the same moment one is too late.
        _ = builder.Property(l => l.UsedAt).IsConcurrencyToken();
        _ = builder.HasOne<Person>().WithMany().HasForeignKey(l => l.PersonId).OnDelete(DeleteBehavior.NoAction);
        _ = builder
            .HasOne<Membership>()
            .WithMany()
            .HasForeignKey(l => l.MembershipId)
            .OnDelete(DeleteBehavior.NoAction);
    }

    public void Configure(EntityTypeBuilder<SecondFactorReset> builder)
    {
        _ = builder.ToTable("second_factor_resets");
        _ = builder.HasKey(r => r.Id);
        _ = builder.IsRoot();
        _ = builder.HasOne<Person>().WithMany().HasForeignKey(r => r.PersonId).OnDelete(DeleteBehavior.NoAction);
        _ = builder.HasOne<Person>().WithMany().HasForeignKey(r => r.RequestedBy).OnDelete(DeleteBehavior.NoAction);
        _ = builder.HasOne<Person>().WithMany().HasForeignKey(r => r.ApprovedBy).OnDelete(DeleteBehavior.NoAction);
    }
}
