using LscbCloud.Domain.People;
using LscbCloud.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LscbCloud.Infrastructure.People;

internal sealed class PersonConfiguration
    : IEntityTypeConfiguration<Person>,
        IEntityTypeConfiguration<RecoveryCode>,
        IEntityTypeConfiguration<LastVisit>,
        IControlMapping
{
    public void Configure(EntityTypeBuilder<Person> builder)
    {
        _ = builder.ToTable("people");
        _ = builder.HasKey(p => p.Id);
        _ = builder.IsRoot();
        _ = builder.HasIndex(p => p.EmailKey).IsUnique().HasDatabaseName("ux_people_email_key");
        _ = builder.Ignore(p => p.HasAccount);
        _ = builder.ComplexProperty(
            p => p.SecondFactor,
            factor =>
            {
                _ = factor.Property(f => f.Key).HasColumnName("second_factor_key");
                _ = factor.Property(f => f.ConfirmedAt).HasColumnName("second_factor_confirmed_at");
                _ = factor.Property(f => f.LastStep).HasColumnName("second_factor_last_step");
            }
        );
    }

    public void Configure(EntityTypeBuilder<RecoveryCode> builder)
    {
        _ = builder.ToTable("recovery_codes");
        _ = builder.HasKey(c => new { c.PersonId, c.Hash });
        _ = builder.HasOne<Person>().WithMany().HasForeignKey(c => c.PersonId).OnDelete(DeleteBehavior.NoAction);
    }

    public void Configure(EntityTypeBuilder<LastVisit> builder)
    {
        _ = builder.ToTable("last_visits");
        _ = builder.HasKey(v => new { v.PersonId, v.PlaceId });
        _ = builder.HasOne<Person>().WithMany().HasForeignKey(v => v.PersonId).OnDelete(DeleteBehavior.NoAction);
    }
}
