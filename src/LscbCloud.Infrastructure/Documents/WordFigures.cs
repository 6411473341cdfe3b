using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using LscbCloud.Application.Documents;
using BlipFill = DocumentFormat.OpenXml.Drawing.Pictures.BlipFill;
using NonVisualGraphicFrameDrawingProperties = DocumentFormat.OpenXml.Drawing.Wordprocessing.NonVisualGraphicFrameDrawingProperties;
using P = DocumentFormat.OpenXml.Drawing.Pictures;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using Run = DocumentFormat.OpenXml.Wordprocessing.Run;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace LscbCloud.Infrastructure.Documents;

/// <summary>Pictures for Word, with what they show in words.</summary>
internal static class WordFigures
{
    private const long UnitsInPixel = 9525;
    private const long MostUnits = 16L * 360_000;
    private const string PictureKind = "http://schemas.openxmlformats.org/drawingml/2006/picture";

    public static IEnumerable<OpenXmlElement> Of(Figure figure, MainDocumentPart main)
    {
        var number = (uint)main.ImageParts.Count() + 1;
        var image = main.AddImagePart(ImagePartType.Png);

        using (var png = new MemoryStream(figure.Picture.Png.ToArray()))
        {
            image.FeedData(png);
        }

        yield return new Paragraph(
            new W.ParagraphProperties(new KeepNext()),
            new Run(new Drawing(Inline(figure, number, main.GetIdOfPart(image))))
        );
        yield return WordText.Paragraph(figure.Caption, "Caption");
    }

    private static Inline Inline(Figure figure, uint number, string image)
    {
        var (width, height) = SizeOf(figure.Picture);

        return new Inline(
            new Extent { Cx = width, Cy = height },
            new DocProperties
            {
                Id = number,
                Name = $"Figure {number}",
                Description = CleanText.Of(figure.Alternative),
            },
            new NonVisualGraphicFrameDrawingProperties(new GraphicFrameLocks { NoChangeAspect = true }),
            new Graphic(new GraphicData(Shown(number, image, width, height)) { Uri = PictureKind })
        )
        {
            DistanceFromTop = 0,
            DistanceFromBottom = 0,
            DistanceFromLeft = 0,
            DistanceFromRight = 0,
        };
    }

    private static P.Picture Shown(uint number, string image, long width, long height) =>
        new(
            new P.NonVisualPictureProperties(
                new P.NonVisualDrawingProperties { Id = number, Name = $"figure-{number}.png" },
                new P.NonVisualPictureDrawingProperties()
            ),
            new BlipFill(new Blip { Embed = image }, new Stretch(new FillRectangle())),
            new P.ShapeProperties(
                new Transform2D(new Offset { X = 0, Y = 0 }, new Extents { Cx = width, Cy = height }),
                new PresetGeometry(new AdjustValueList()) { Preset = ShapeTypeValues.Rectangle }
            )
        );

    /// <summary>Its own size, or as wide as the page allows.</summary>
    private static (long Width, long Height) SizeOf(LscbCloud.Application.Documents.Picture picture)
    {
        var width = Math.Min(picture.Width * UnitsInPixel, MostUnits);

        return (width, width * picture.Height / picture.Width);
    }
}
