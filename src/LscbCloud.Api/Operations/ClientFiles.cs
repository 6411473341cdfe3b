using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;

namespace LscbCloud.Api.Operations;

/// <summary>Serves the built client: its files as they are, and its page for every address that is not the interface's.</summary>
internal static class ClientFiles
{
    private const string ForEver = "public, max-age=31536000, immutable";

    public static void UseClient(this WebApplication app)
    {
        if (app.Configuration["Client:Root"] is not { Length: > 0 } root || !Directory.Exists(root))
        {
            return;
        }

        var files = new PhysicalFileProvider(Path.GetFullPath(root));
        var types = new FileExtensionContentTypeProvider { Mappings = { [".br"] = "application/octet-stream" } };

        _ = app.Use((context, next) => PreferCompressed(context, next, files, types));
        _ = app.UseStaticFiles(
            new StaticFileOptions
            {
                FileProvider = files,
                ContentTypeProvider = types,
                OnPrepareResponse = prepared => Describe(prepared.Context, types),
            }
        );
        _ = app.MapFallback(context => SendPageAsync(context, files));
    }

    /// <summary>Sends the copy that the build compressed, where the browser takes it.</summary>
    private static Task PreferCompressed(
        HttpContext context,
        RequestDelegate next,
        PhysicalFileProvider files,
        FileExtensionContentTypeProvider types
    )
    {
        var path = context.Request.Path.Value ?? "";

        if (
            types.TryGetContentType(path, out _)
            && context.Request.Headers.AcceptEncoding.ToString().Contains("br", StringComparison.Ordinal)
            && files.GetFileInfo(path + ".br").Exists
        )
        {
            context.Request.Path = path + ".br";
        }

        return next(context);
    }

    private static void Describe(HttpContext context, FileExtensionContentTypeProvider types)
    {
        var path = context.Request.Path.Value ?? "";

        if (path.EndsWith(".br", StringComparison.Ordinal) && types.TryGetContentType(path[..^3], out var type))
        {
            context.Response.ContentType = type;
            context.Response.Headers.ContentEncoding = "br";
            context.Response.Headers.Vary = "Accept-Encoding";
        }

        if (path.StartsWith("/assets/", StringComparison.Ordinal))
        {
            context.Response.Headers.CacheControl = ForEver;
        }
    }

    private static async Task SendPageAsync(HttpContext context, PhysicalFileProvider files)
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        await context.Response.SendFileAsync(files.GetFileInfo("index.html"), context.RequestAborted);
    }
}
