package lv.lidzas.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.StartElementTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** A Java file as the compiler reads it, for what a class does not carry: Javadoc, and the texts that calls are given. */
public final class JavaSource {

    private final CompilationUnitTree file;
    private final DocTrees docs;

    private JavaSource(CompilationUnitTree file, DocTrees docs) {
        this.file = file;
        this.docs = docs;
    }

    /** The files of a folder and of all below it; or one file. */
    public static List<JavaSource> in(Path folder) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (Stream<Path> all = Files.walk(folder);
                StandardJavaFileManager files =
                        compiler.getStandardFileManager(null, null, UTF_8)) {
            List<Path> java = all.filter(it -> it.toString().endsWith(".java")).toList();
            var task =
                    (JavacTask)
                            compiler.getTask(
                                    null,
                                    files,
                                    null,
                                    List.of("-proc:none"),
                                    null,
                                    files.getJavaFileObjectsFromPaths(java));
            List<JavaSource> sources = new ArrayList<>();
            for (CompilationUnitTree file : task.parse()) {
                sources.add(new JavaSource(file, DocTrees.instance(task)));
            }
            return sources;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the Javadoc says of the file's type, before its tags. */
    public String description() {
        return docOf(typePath()).map(doc -> plain(doc.getFullBody())).orElse("");
    }

    /** What the Javadoc says of each component or parameter of the file's type. */
    public Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        docOf(typePath())
                .ifPresent(doc ->
                        doc.getBlockTags().stream()
                                .filter(ParamTree.class::isInstance)
                                .map(ParamTree.class::cast)
                                .forEach(tag ->
                                        parameters.put(
                                                tag.getName().toString(),
                                                plain(tag.getDescription()))));
        return parameters;
    }

    /** The first sentence that the Javadoc says of each method, also of types within the type, in the order of the file. */
    public Map<String, String> firstSentencesOfMethods() {
        Map<String, String> sentences = new LinkedHashMap<>();
        new TreePathScanner<Void, Void>() {
            @Override
            public Void visitMethod(MethodTree method, Void nothing) {
                sentences.put(
                        method.getName().toString(),
                        docOf(getCurrentPath())
                                .map(doc -> plain(doc.getFirstSentence()))
                                .orElse(""));
                return null;
            }
        }.scan(file, null);
        return sentences;
    }

    /** What the Javadoc says of the constant with this text. */
    public Optional<String> descriptionOfConstant(String text) {
        return type().getMembers().stream()
                .filter(member ->
                        member instanceof VariableTree field
                                && text.equals(textOf(field.getInitializer())))
                .findFirst()
                .flatMap(field -> docOf(new TreePath(typePath(), field)))
                .map(doc -> plain(doc.getFullBody()));
    }

    /** The texts that calls of a method are given as they stand; the method as it is called, for example {@code Reason.of}. */
    public Set<String> textsGivenTo(String method) {
        Set<String> texts = new TreeSet<>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
                if (call.getMethodSelect().toString().equals(method)) {
                    for (ExpressionTree argument : call.getArguments()) {
                        Optional.ofNullable(textOf(argument)).ifPresent(texts::add);
                    }
                }
                return super.visitMethodInvocation(call, null);
            }
        }.scan(file, null);
        return texts;
    }

    private ClassTree type() {
        return (ClassTree) file.getTypeDecls().getFirst();
    }

    private TreePath typePath() {
        return new TreePath(new TreePath(file), type());
    }

    private Optional<DocCommentTree> docOf(TreePath declaration) {
        return Optional.ofNullable(docs.getDocCommentTree(declaration));
    }

    private static @Nullable String textOf(@Nullable Tree expression) {
        return expression instanceof com.sun.source.tree.LiteralTree literal
                        && literal.getValue() instanceof String text
                ? text
                : null;
    }

    private static String plain(List<? extends DocTree> doc) {
        String text = doc.stream().map(JavaSource::plain).collect(Collectors.joining());
        return String.join(" ", text.strip().split("\\s+", -1));
    }

    private static String plain(DocTree part) {
        return switch (part) {
            case TextTree text -> text.getBody();
            case LiteralTree code -> "`" + code.getBody().getBody() + "`";
            case LinkTree link -> "`" + nameOf(link) + "`";
            case StartElementTree _ -> "";
            default -> part.toString();
        };
    }

    private static String nameOf(LinkTree link) {
        String signature = link.getReference().getSignature();
        return signature.substring(signature.indexOf('#') + 1);
    }
}
