package cn.liuzhong.interview;

import cn.liuzhong.lag.LagItemView;
import cn.liuzhong.stationery.rules.LetterKind;
import cn.liuzhong.stationery.rules.StationeryVersions;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A notice or minutes as they were made, for who prints them. */
public record IssuedPaper(
        UUID id,
        LetterKind kind,
        int numberYear,
        int numberInYear,
        String period,
        LocalDate issuedOn,
        PaperFacts facts,
        List<LagItemView> items,
        StationeryVersions stationery) {}
