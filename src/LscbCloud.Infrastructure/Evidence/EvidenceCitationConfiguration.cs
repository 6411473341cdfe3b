using LscbCloud.Domain.Evidence;
using LscbCloud.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LscbCloud.Infrastructure.Evidence;

internal sealed class EvidenceCitationConfiguration : IEntityTypeConfiguration<EvidenceCitation>, IAppMapping
{
    public void Configure(EntityTypeBuilder<EvidenceCitation> builder)
    {
        _ = builder.ToTable("evidence_citations");
        _ = builder.HasKey(c => new { c.BoardId, c.Id });
        _ = builder.Property(c => c.Id).ValueGeneratedNever();
        _ = builder.ComplexProperty(c => c.CitedBy, author => author.Named("cited_by"));
        _ = builder.ComplexProperty(c => c.TakenAwayBy, author => author.Named("taken_away_by"));
        _ = builder.Ignore(c => c.Record).Ignore(c => c.Stands);
    }
}
