using LscbCloud.Domain.Evidence;
using LscbCloud.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LscbCloud.Infrastructure.Evidence;

internal sealed class BoardEvidenceCitationConfiguration : IEntityTypeConfiguration<BoardEvidenceCitation>, IAppMapping
{
    public void Configure(EntityTypeBuilder<BoardEvidenceCitation> builder)
    {
        EvidenceMapping.MapCitation(builder, "evidence_citations");
        _ = builder.HasKey(c => new { c.BoardId, c.Id });
    }
}
