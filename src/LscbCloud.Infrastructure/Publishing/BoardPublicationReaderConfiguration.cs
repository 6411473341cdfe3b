using LscbCloud.Domain.Publishing;
using LscbCloud.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LscbCloud.Infrastructure.Publishing;

internal sealed class BoardPublicationReaderConfiguration
    : IEntityTypeConfiguration<BoardPublicationReader>,
        IAppMapping
{
    public void Configure(EntityTypeBuilder<BoardPublicationReader> builder)
    {
        _ = builder.ToTable("board_publication_readers");
        _ = builder.HasKey(r => new
        {
            r.BoardId,
            r.PublicationId,
            r.Audience,
            r.ReaderId,
        });
    }
}
