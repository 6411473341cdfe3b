using LscbCloud.Domain.Publishing;
using LscbCloud.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LscbCloud.Infrastructure.Publishing;

internal sealed class AgencyPublicationReaderConfiguration
    : IEntityTypeConfiguration<AgencyPublicationReader>,
        IAppMapping
{
    public void Configure(EntityTypeBuilder<AgencyPublicationReader> builder)
    {
        _ = builder.ToTable("agency_publication_readers");
        _ = builder.HasKey(r => new
        {
            r.AgencyId,
            r.PublicationId,
            r.Audience,
            r.ReaderId,
        });
    }
}
