using LscbCloud.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LscbCloud.Infrastructure.Files;

internal sealed class AgencyFilePieceConfiguration : IEntityTypeConfiguration<AgencyFilePiece>, IAppMapping
{
    public void Configure(EntityTypeBuilder<AgencyFilePiece> builder)
    {
        FilePieceMapping.Map(builder, "agency_file_pieces");
        _ = builder.HasKey(p => new
        {
            p.AgencyId,
            p.FileId,
            p.Number,
        });
    }
}
