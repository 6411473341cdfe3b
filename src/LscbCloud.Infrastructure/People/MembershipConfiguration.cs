using LscbCloud.Domain.Agencies;
using LscbCloud.Domain.Boards;
using LscbCloud.Domain.People;
using LscbCloud.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LscbCloud.Infrastructure.People;

internal sealed class MembershipConfiguration : IEntityTypeConfiguration<Membership>, IControlMapping
{
    public void Configure(EntityTypeBuilder<Membership> builder)
    {
        _ = builder.ToTable("memberships");
        _ = builder.HasKey(m => m.Id);
        _ = builder.IsRoot();
        _ = builder
            .HasIndex(m => new { m.BoardId, m.PersonId })
            .IsUnique()
            .HasFilter("ended_on is null")
            .HasDatabaseName("ux_memberships_board_id_person_id");
        _ = builder
            .HasIndex(m => new { m.AgencyId, m.PersonId })
            .IsUnique()
            .HasFilter("ended_on is null")
            .HasDatabaseName("ux_memberships_agency_id_person_id");
        _ = builder.HasOne<Board>().WithMany().HasForeignKey(m => m.BoardId).OnDelete(DeleteBehavior.NoAction);
        _ = builder.HasOne<Agency>().WithMany().HasForeignKey(m => m.AgencyId).OnDelete(DeleteBehavior.NoAction);
        _ = builder.HasOne<Person>().WithMany().HasForeignKey(m => m.PersonId).OnDelete(DeleteBehavior.NoAction);
        _ = builder.HasOne<Membership>().WithMany().HasForeignKey(m => m.DeputyFor).OnDelete(DeleteBehavior.NoAction);
    }
}
