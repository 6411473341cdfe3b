using LscbCloud.Domain.Notifications;
using LscbCloud.Domain.People;
using LscbCloud.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LscbCloud.Infrastructure.Notifications;

internal sealed class DigestConfiguration
    : IEntityTypeConfiguration<DigestChoice>,
        IEntityTypeConfiguration<Digest>,
        IControlMapping
{
    public void Configure(EntityTypeBuilder<DigestChoice> builder)
    {
        _ = builder.ToTable("digest_choices");
        _ = builder.HasKey(c => new { c.PersonId, c.PlaceId });
        _ = builder.IsRoot();
        _ = builder.HasOne<Person>().WithMany().HasForeignKey(c => c.PersonId).OnDelete(DeleteBehavior.NoAction);
    }

    public void Configure(EntityTypeBuilder<Digest> builder)
    {
        _ = builder.ToTable("digests");
        _ = builder.HasKey(d => new { d.PersonId, d.Day });
        _ = builder.HasOne<Person>().WithMany().HasForeignKey(d => d.PersonId).OnDelete(DeleteBehavior.NoAction);
    }
}
