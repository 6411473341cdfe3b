using LscbCloud.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LscbCloud.Infrastructure.Files;

internal sealed class ProofPieceConfiguration : IEntityTypeConfiguration<ProofPiece>, IAppMapping
{
    public void Configure(EntityTypeBuilder<ProofPiece> builder)
    {
        _ = builder.ToTable("proof_pieces");
        _ = builder.HasKey(p => new
        {
            p.BoardId,
            p.FileId,
            p.Number,
        });
        _ = builder.Property(p => p.AgencyId).IsRequired();
        _ = builder.Property(p => p.FileId).ValueGeneratedNever();
        _ = builder.Property(p => p.Number).ValueGeneratedNever();
    }
}
